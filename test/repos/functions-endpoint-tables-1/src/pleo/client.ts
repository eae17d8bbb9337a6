import axios from 'axios';
import { HOSTS, OPERATIONS } from './endpoints.js';
import type { Operation, Stage } from './endpoints.js';

const stage = process.argv.includes('--live') ? 'live' : 'sandbox';
const SECRETS: Record<Stage, string | undefined> = {
  live: process.env.PLEO_TOKEN_LIVE,
  sandbox: process.env.PLEO_TOKEN_SANDBOX,
};

export async function call<T>(method: string, path: string, data?: unknown): Promise<T> {
  const answer = await axios.request<T>({
    baseURL: HOSTS[stage],
    url: path,
    method,
    data,
    headers: { Authorization: `Bearer ${SECRETS[stage]}` },
  });
  return answer.data;
}

const run = <T>({ verb, path }: Operation, body?: object) => call<T>(verb, path, body);

export const queue = () => run<{ expenses: { id: string }[] }>(OPERATIONS.listQueue); // expect: legacy-call getExpenses (likely)

export const exported = (expenseIds: string[]) => run(OPERATIONS.markExported, { expenseIds, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (likely)

export const reports = () => run<unknown[]>(OPERATIONS['listReports']); // expect: undocumented-legacy-call
