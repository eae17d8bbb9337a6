import BASE, { CRM_API, paths, PLEO_API as api } from './constants/index.js';
import * as constants from './constants';

const options = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } };

export const expenses = () => fetch(`${api}${paths.expenses}`, options); // expect: legacy-call getExpenses
export const tagGroups = () => fetch(BASE + paths.tagGroups, options); // expect: legacy-call getTagGroups
export const balance = () => fetch(`${constants.PLEO_API}/companies/balance`, options); // expect: legacy-call getCompanyBalance
export const deals = () => fetch(`${CRM_API}${paths.expenses}`);
