import { send } from './client';

const { groups, ...rest } = { groups: '/tag-groups', codes: '/tax-codes' };

export const tagGroups = () => send({ path: groups }); // expect: legacy-call getTagGroups (certain)
export const taxCodes = () => send({ path: rest.codes, method: 'GET' }); // expect: legacy-call getTaxCodes
export const createGroup = (name: string) =>
  send({ path: '/account-groups', method: 'POST', json: { name } }); // expect: legacy-call createAccountGroup
export const staged = () => send({ path: '/expenses', base: 'https://ledger.example/v1' });
