/** Calls that have already moved to Pleo's new API. */

const EXTERNAL_URL = 'https://external.pleo.io';

function externalHeaders() {
  const key = Buffer.from(`${process.env.PLEO_EXTERNAL_API_KEY}:`).toString('base64');
  return { Authorization: `Basic ${key}`, 'Content-Type': 'application/json' };
}

export async function employees(): Promise<{ data: { id: string; email: string }[] }> {
  const query = new URLSearchParams({ companyId: process.env.PLEO_COMPANY_ID ?? '' });
  const response = await fetch(`${EXTERNAL_URL}/v2/employees?${query}`, { headers: externalHeaders() });
  return response.json();
}

export async function companies() {
  const response = await fetch(`${EXTERNAL_URL}/v1/companies`, { headers: externalHeaders() });
  return response.json();
}
