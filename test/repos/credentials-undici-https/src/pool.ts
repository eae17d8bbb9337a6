import { Pool } from 'undici';

/**
 * PLEO_BASIC_AUTH holds base64("<key>:") as produced by `make secrets`,
 * so that the agent never sees the plain key.
 */
const basicAuth = process.env.PLEO_BASIC_AUTH;
if (!basicAuth) throw new Error('PLEO_BASIC_AUTH missing');

const pool = new Pool('https://external.pleo.io', { connections: 4, pipelining: 1 });

export async function chartOfAccounts(companyId: string) {
  const { statusCode, body } = await pool.request({
    path: '/v1/chart-of-accounts:search',
    method: 'POST',
    headers: { authorization: `Basic ${basicAuth}`, 'content-type': 'application/json' },
    body: JSON.stringify({ companyId, excludeArchived: true, excludeHidden: true }),
  });
  if (statusCode !== 200) throw new Error(`chart of accounts: ${statusCode}`);
  return body.json();
}

export const close = () => pool.close();
