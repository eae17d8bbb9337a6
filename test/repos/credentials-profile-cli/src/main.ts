#!/usr/bin/env node
import { Command } from 'commander';
import { client } from './client.js';
import { smoke } from './smoke.js';

const program = new Command('pleoctl').option('-p, --profile <name>', 'staging or production', 'staging');

program
  .command('employees <companyId>')
  .action(async (companyId: string) => {
    const http = client(program.opts().profile);
    const page = await http.get('v2/employees', { searchParams: { company_id: companyId } }).json<{ data: { email: string }[] }>();
    for (const e of page.data) console.log(e.email);
  });

program
  .command('tax-codes <companyId>')
  .action(async (companyId: string) => {
    const http = client(program.opts().profile);
    const page = await http.post('v0/tax-codes:search', { searchParams: { company_id: companyId }, json: {} }).json<{ data: { code: string }[] }>();
    console.table(page.data);
  });

program.command('smoke').action(smoke);
await program.parseAsync();
