const PLEO_BASE = 'https://openapi.pleo.io/v1';
const ACCOUNTS = `${PLEO_BASE}/accounts`;
const ERP_BASE = 'https://erp.nordlicht.example/v1';

function headers() {
  return { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };
}

export async function listAccounts() {
  const response = await fetch(ACCOUNTS, { headers: headers() }); // expect: legacy-call getAccounts
  return response.json();
}

export async function renameAccount(accountId: string, name: string) {
  const url = `${ACCOUNTS}/${accountId}`;
  const options = { method: 'PUT', headers: headers(), body: JSON.stringify({ name }) };
  return fetch(url, options); // expect: legacy-call updateAccount
}

export async function removeAccount(accountId: string) {
  return fetch(PLEO_BASE + '/accounts/' + accountId, { method: 'DELETE', headers: headers() }); // expect: legacy-call deleteAccount
}

export async function ledgerAccounts() {
  return fetch(`${ERP_BASE}/accounts`);
}
