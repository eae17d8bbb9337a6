import type { Knex } from 'knex';

interface Connection {
  tenant_id: string;
  access_token: string;
  refresh_token: string;
  expires_at: Date;
}

export async function freshAccessToken(db: Knex, tenantId: string): Promise<string> {
  const row = await db<Connection>('pleo_connections').where({ tenant_id: tenantId }).first();
  if (!row) throw new Error('not connected');
  if (row.expires_at.getTime() > Date.now() + 60_000) return row.access_token;

  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: row.refresh_token,
    client_id: 'brightbooks-connect',
    client_secret: '20dd6cf80d21c21a244659f8ae9f26105fb4a104', // expect: hardcoded-credential
  });
  const res = await fetch('https://auth.pleo.io/oauth/token', { method: 'POST', body });
  if (!res.ok) throw new Error(`refresh failed: ${res.status}`);
  const next = (await res.json()) as { access_token: string; refresh_token: string; expires_in: number };
  await db<Connection>('pleo_connections').where({ tenant_id: tenantId }).update({
    access_token: next.access_token,
    refresh_token: next.refresh_token,
    expires_at: new Date(Date.now() + next.expires_in * 1000),
  });
  return next.access_token;
}
