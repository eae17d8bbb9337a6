import type { ScheduledHandler } from 'aws-lambda';
import { secret } from './secret';

const cards = process.env.CARDS_BASE_URL;
const xero = process.env.XERO_BASE_URL;

const call = async (url: string, method = 'GET', body?: unknown) => {
  const res = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${await secret()}`, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!res.ok) throw new Error(`${method} ${url}: ${res.status}`);
  return res.json();
};

export const handler: ScheduledHandler = async () => {
  const { accounts } = await call(`${cards}/accounts`); // expect: legacy-call getAccounts (likely)
  const chart = await call(`${xero}/accounts`);

  for (const line of chart.Accounts) {
    const match = accounts.find((a: { accountNumber: string }) => a.accountNumber === line.Code);
    if (!match) await call(`${cards}/accounts`, 'POST', { accountNumber: line.Code, name: line.Name }); // expect: legacy-call createAccount (likely)
    else if (line.Status === 'ARCHIVED') await call(`${cards}/accounts/${match.id}`, 'PUT', { hidden: true }); // expect: legacy-call updateAccount (likely)
  }

  const vendors = await call(process.env.VENDORS_URL!); // expect: legacy-call getTagGroups (likely)
  for (const group of vendors) {
    if (group.archived) await call(`${process.env.VENDORS_URL}/${group.id}?archive=false`, 'DELETE'); // expect: legacy-call deleteTagGroup (likely)
  }
};
