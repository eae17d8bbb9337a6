import { z } from 'zod';

const Account = z.object({ number: z.string(), name: z.string() });
type Account = z.infer<typeof Account>;

interface Source {
  url: string;
  pick(body: any): Account[];
}

const fortnox: Source = {
  url: 'https://api.fortnox.se/3/accounts',
  pick: (b) => b.Accounts.map((a: any) => ({ number: String(a.Number), name: a.Description })),
};

const pleo: Source = {
  url: 'https://openapi.pleo.io/v1/accounts?pageSize=1000',
  pick: (b) => b.accounts.map((a: any) => ({ number: a.accountNumber, name: a.name })),
};

/** Accounts that Pleo has and Fortnox has not. */
export async function missing(tokens: { fortnox: string; pleo: string }): Promise<Account[]> {
  const left = await fetch(fortnox.url, { headers: { Authorization: `Bearer ${tokens.fortnox}` } });
  const right = await fetch(pleo.url, { headers: { Authorization: `Bearer ${tokens.pleo}` } }); // expect: legacy-call getAccounts (certain)
  const known = new Set(fortnox.pick(await left.json()).map((a) => a.number));
  return z.array(Account).parse(pleo.pick(await right.json())).filter((a) => !known.has(a.number));
}
