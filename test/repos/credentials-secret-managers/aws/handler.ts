import { secret } from './secrets.js';

// arn:aws:secretsmanager:eu-north-1:482910337711:secret:prod/pleo/external-Xa93kd
const EXTERNAL_SECRET = 'prod/pleo/external';
const OPENAPI_SECRET = 'prod/pleo/openapi';

async function balance() {
  const { token } = await secret(OPENAPI_SECRET);
  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${token}` },
  });
  return res.json();
}

async function accounts(companyId: string) {
  const { token } = await secret(EXTERNAL_SECRET);
  const encoded = Buffer.from(`${token}:`).toString('base64');
  const res = await fetch('https://external.pleo.io/v1/chart-of-accounts:search', {
    method: 'POST',
    headers: { Authorization: `Basic ${encoded}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ companyId, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }),
  });
  return (await res.json()).data;
}

export const handler = async (event: { companyId: string }) => {
  const [b, a] = await Promise.all([balance(), accounts(event.companyId)]);
  return { available: b.available, accounts: a.length };
};
