import { PrismaClient } from '@prisma/client';
import type { AuthScheme } from '../http/rest-client.js';
import { unseal, seal } from '../crypto.js';

const prisma = new PrismaClient();

/** OAuth for most tenants; integrated API keys for the few that Pleo approved as an exception. */
export function authFor(tenantId: string): () => Promise<AuthScheme> {
  return async () => {
    const conn = await prisma.pleoConnection.findUniqueOrThrow({ where: { tenantId } });

    if (conn.kind === 'API_KEY') {
      const accessToken = unseal(conn.secret);
      return { type: 'basic', user: accessToken };
    }
    if (conn.expiresAt > new Date(Date.now() + 2 * 60_000)) {
      return { type: 'bearer', token: unseal(conn.secret) };
    }
    return { type: 'bearer', token: await rotate(conn.id, unseal(conn.refresh!)) };
  };
}

async function rotate(id: string, refreshToken: string): Promise<string> {
  const { PLEO_CLIENT_ID, PLEO_CLIENT_SECRET } = process.env;
  const res = await fetch('https://auth.pleo.io/oauth/token', {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${PLEO_CLIENT_ID}:${PLEO_CLIENT_SECRET}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  });
  if (!res.ok) throw new Error(`refresh failed for ${id}: ${res.status}`);
  const t = (await res.json()) as { access_token: string; refresh_token: string; expires_in: number };
  await prisma.pleoConnection.update({
    where: { id },
    data: { secret: seal(t.access_token), refresh: seal(t.refresh_token), expiresAt: new Date(Date.now() + t.expires_in * 1000) },
  });
  return t.access_token;
}
