import { Endpoint, ENDPOINTS, HOSTS } from './endpoints';

const init = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } };

export const expenses = () => fetch(HOSTS.pleo + Endpoint.Expenses, init); // expect: legacy-call getExpenses
export const taxCodes = () => fetch(`${HOSTS['pleo']}${Endpoint['TaxCodes']}`, init); // expect: legacy-call getTaxCodes
export const groups = () => fetch(`${HOSTS.pleo}${ENDPOINTS.accountGroups.list}`, init); // expect: legacy-call getAccountGroups
export const group = (id: string) => fetch(HOSTS.pleo + ENDPOINTS.accountGroups.one(id), init); // expect: legacy-call getAccountGroup
export const hideTag = (group: string, tag: string) =>
  fetch(HOSTS.pleo + ENDPOINTS.tag(group, tag), { ...init, method: 'PATCH', body: '{"hidden":true}' }); // expect: legacy-call updateTag
export const products = () => fetch(HOSTS.shop + Endpoint.Expenses);
