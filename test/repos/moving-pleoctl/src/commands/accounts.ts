import { Command } from 'commander';
import chalk from 'chalk';
import { api } from '../api.js';

interface Account {
  id: string;
  accountNumber?: string;
  name: string;
  taxCodeId?: string;
  accountCategoryId: string;
  hidden: boolean;
}

interface AccountsResponse {
  accounts: Account[];
  metadata: { pageInfo: { pageSize: number; totalCount: number } };
}

export const accounts = new Command('accounts').description('chart of accounts');

accounts.command('ls').option('-a, --all', 'with hidden ones').action(async (opts: { all?: boolean }) => {
  const page = await api.get('accounts', { searchParams: { pageOffset: 0, pageSize: 500 } }).json<AccountsResponse>();
  const shown = opts.all ? page.accounts : page.accounts.filter((a) => !a.hidden); // expect: changed-field
  for (const account of shown) {
    const number = (account.accountNumber ?? '').padStart(6); // expect: changed-field
    console.log(number, account.name, chalk.dim(account.accountCategoryId)); // expect: lost-field
  }
  console.log(chalk.dim(`${shown.length} of ${page.metadata.pageInfo.totalCount}`)); // expect: changed-field
});

accounts.command('add <number> <name>').action(async (accountNumber: string, name: string) => {
  const created = await api.post('accounts', { json: { accountNumber, name, hidden: false } }).json<Account>();
  if (!created.taxCodeId) console.warn(`${created.name} has no default tax code`); // expect: changed-field
  console.log(created.id);
});

accounts.command('rm <id>').action(async (id: string) => {
  await api.delete(`accounts/${id}`);
});
