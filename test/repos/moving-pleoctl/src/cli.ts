#!/usr/bin/env node
import { program } from 'commander';
import { accounts } from './commands/accounts.js';
import { groups } from './commands/groups.js';
import { tax } from './commands/tax.js';

program.name('pleoctl').addCommand(accounts).addCommand(tax).addCommand(groups);
await program.parseAsync();
