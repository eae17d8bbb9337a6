#!/usr/bin/env tsx
import { Command, Option } from 'commander';
import { clients } from './clients.js';
import { compare } from './compare.js';
import { probe } from './sides.js';

const program = new Command('dual-run');

program
  .command('compare <month>')
  .addOption(new Option('--token <token>', 'token of the old API').env('PLEO_OPENAPI_TOKEN').makeOptionMandatory())
  .addOption(new Option('--key <key>', 'key of the new API').env('PLEO_EXTERNAL_API_KEY').makeOptionMandatory())
  .addOption(new Option('--company <id>').env('PLEO_COMPANY_ID').makeOptionMandatory())
  .action(async (month: string, options: { token: string; key: string; company: string }) => {
    const differences = await compare(clients({ token: options.token, key: options.key }), options.company, month);
    differences.forEach((line) => console.log(line));
    process.exitCode = differences.length ? 1 : 0;
  });

program.command('probe').action(async () => {
  process.exitCode = (await probe()) ? 0 : 1;
});

await program.parseAsync();
