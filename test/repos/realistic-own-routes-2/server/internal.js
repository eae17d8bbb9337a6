import fetch from 'node-fetch';

const LEDGER = process.env.LEDGER_URL || 'http://ledger.internal:8080';
const PLEO_CACHE = 'http://pleo-cache.internal:8080';

/** Balance comes from the copy in the ledger, not from the vendor. */
export async function forward(req, res) {
  const upstream = await fetch(`${LEDGER}/v1/companies/balance`, { headers: { authorization: req.headers.authorization } });
  res.status(upstream.status).send(await upstream.text());
}

export async function cachedExpenses(month) {
  const res = await fetch(`${PLEO_CACHE}/v1/expenses?month=${month}`);
  return res.json();
}

export async function dropCache(id) {
  await fetch(PLEO_CACHE + '/v1/expenses/' + id, { method: 'DELETE' });
}
