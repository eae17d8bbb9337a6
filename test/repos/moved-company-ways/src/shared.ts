export const HOST = new URL('https://external.pleo.io');
export const COMPANY = process.env.PLEO_COMPANY_ID!;
export const ORG = process.env.PLEO_ORGANIZATION_ID;

export const defaults = { company_id: COMPANY, limit: 50 };
export const sorted = { sorting_keys: 'performedAt', sorting_order: 'ASC' };

export function headers(): Headers {
  const h = new Headers({ 'content-type': 'application/json' });
  h.set('Authorization', `Basic ${Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64')}`);
  return h;
}

export const body = (filter: object = {}) => JSON.stringify({ includeDeleted: false, ...filter });
