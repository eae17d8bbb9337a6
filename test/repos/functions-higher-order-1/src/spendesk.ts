import pLimit from 'p-limit';
import { limiter, withRetry } from './pleo/http.js';

// the Berlin office stayed with Spendesk
const SPENDESK = 'https://public-api.spendesk.com/v1';
const limit = pLimit(2);

const getJson = async <T>(path: string): Promise<T> => {
  const res = await fetch(SPENDESK + path, { headers: { Authorization: `Bearer ${process.env.SPENDESK_TOKEN}` } });
  return res.json() as Promise<T>;
};

export const spendeskExpenses = () => withRetry(() => getJson<unknown[]>('/expenses'));
export const spendeskTeams = () => limiter.schedule(getJson<unknown[]>, '/teams');
export const spendeskEmployee = (id: string) => limit(getJson, `/employees/${id}`);

/** Pleo's replacement API, for the day we switch. */
export const accountingEntries = () =>
  withRetry(() => fetch('https://external.pleo.io/v1/accounting-entries:search', { method: 'POST' })); // expect: legacy-parameter externalSearchAccountingEntriesV1
