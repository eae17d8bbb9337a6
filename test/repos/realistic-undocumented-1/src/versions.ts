import ky from 'ky';

const headers = { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` };

/** Somebody read of a second version. There is none on this host. */
export const v2Expenses = () => ky.get('https://openapi.pleo.io/v2/expenses', { headers }).json(); // expect: undocumented-legacy-call (certain)

export const v1Expenses = () => ky.get('https://openapi.pleo.io/v1/expenses', { headers }).json(); // expect: legacy-call getExpenses (certain)

export const v2Elsewhere = () => ky.get('https://thirdparty.qonto.com/v2/expenses').json();

export async function categories() {
  // deprecated name of /account-groups, but documented
  const old = await ky('https://openapi.pleo.io/v1/account-categories', { headers }).json(); // expect: legacy-call getAccountGroupsV1_1 (certain)
  const guess = await ky('https://openapi.pleo.io/v1/categories', { headers, throwHttpErrors: false }); // expect: undocumented-legacy-call (certain)
  return guess.ok ? guess.json() : old;
}

export async function forget(groupId: string) {
  await ky.delete(`https://openapi.pleo.io/v1/account-categories/${groupId}`, { headers }); // expect: legacy-call deleteAccountGroupV1_1 (certain)
}
