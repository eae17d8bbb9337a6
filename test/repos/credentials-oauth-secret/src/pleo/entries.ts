import type { Knex } from 'knex';
import { freshAccessToken } from './refresh';

export async function entriesOf(db: Knex, tenantId: string, companyId: string) {
  const token = await freshAccessToken(db, tenantId);
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${companyId}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ includeDeleted: false }),
  });
  if (res.status === 403) throw new Error('scope accounting-entries:read is missing');
  return ((await res.json()) as { data: unknown[] }).data;
}
