#!/usr/bin/env node
import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { Entries, Expenses } from './resources.js';

const program = new Command('pleo');
const expenses = new Expenses(process.env.PLEO_TOKEN ?? '');
const entries = new Entries(process.env.PLEO_API_KEY ?? '');

program.command('show <id>').action(async (id: string) => {
  const e = await expenses.find(id);
  console.log(e.id, e.note ?? '-', e.performedAt);
  console.log('by', e.employeeCode); // expect: lost-field
  console.log(`${e.amountOriginal.value} ${e.amountOriginal.currency}`); // expect: changed-field, changed-field
});

program.command('list <from>').action(async (from: string) => {
  for await (const expense of expenses.iterate(from)) {
    const kind = expense.type.toLowerCase(); // expect: changed-field
    console.log([expense.id, kind, expense.note].join('\t'));
  }
  console.error(`${await expenses.count()} in total`);
});

program.command('entry <id>').action(async (id: string) => {
  const entry = await entries.byId(id);
  console.log(entry.id, entry.note, entry.transactionValue.minors);
  console.log('team', entry.departmentId); // expect: legacy-field
});

program.command('entries <company> <from>').action(async (company: string, from: string) => {
  const { data, pagination } = await entries.search(company, from);
  for (const row of data) console.log(row.id, row.family, row.teamId);
  if (pagination.hasNextPage) console.error('more to come');
});

// offline: a file that our own bookkeeping tool wrote
program.command('import <file>').action(async (file: string) => {
  const saved = JSON.parse(await readFile(file, 'utf8'));
  for (const item of saved.expenses) console.log(item.employeeCode, item.amountOriginal.value, item.type);
});

await program.parseAsync();
