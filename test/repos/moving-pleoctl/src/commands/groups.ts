import { Command } from 'commander';
import { api } from '../api.js';

// no way yet to do this with the new API, stays here until there is
export const groups = new Command('groups').action(async () => {
  const { accountGroups, metadata } = await api.get('account-groups?pageSize=100').json<any>();
  for (const g of accountGroups) {
    console.log(g.typeKey, g.name, g.hidden ? '(hidden)' : '');
  }
  console.log(metadata.pageInfo.totalCount);
});
