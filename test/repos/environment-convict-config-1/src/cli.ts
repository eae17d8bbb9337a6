#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import * as expenses from './expenses.js';
import * as people from './people.js';
import { accounts, rates } from './rcfile.js';

const print = (value: unknown) => console.log(JSON.stringify(value, null, 2));

await yargs(hideBin(process.argv))
  .command('expenses [status]', 'list expenses', {}, async (argv) => print(await expenses.list(String(argv.status ?? 'QUEUED'))))
  .command('expense <id>', 'one expense', {}, async (argv) => print(await expenses.show(String(argv.id))))
  .command('done <ids..>', 'mark as exported', {}, async (argv) => expenses.mark(argv.ids as string[], 'EXPORTED'))
  .command('people [id]', 'employees', {}, async (argv) => print(argv.id ? await people.one(String(argv.id)) : await people.all()))
  .command('codes', 'tax codes', {}, async () => print([await people.taxCodes(), await people.unicontaEmployees()]))
  .command('accounts', 'chart of accounts', {}, async () => print([await accounts(), await rates()]))
  .demandCommand(1)
  .strict()
  .parseAsync();
