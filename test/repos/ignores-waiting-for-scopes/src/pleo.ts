/*
 * Pleo, the old way. What is here waits for scopes that we asked for in October.
 * pleo-migrate-ignore-file hardcoded-credential, legacy-call until=2027-03-31 -- waiting for tag scopes
 */
const BASE = 'https://openapi.pleo.io/v1';

export async function tagGroups(token: string) {
  const response = await fetch(`${BASE}/tag-groups`, { headers: { Authorization: `Bearer ${token}` } });
  return response.json();
}

export const teams = (token: string) =>
  fetch(`${BASE}/teams`, { headers: { Authorization: `Bearer ${token}` } });

export const sandbox = () =>
  fetch(`${BASE}/teams`, { headers: { Authorization: 'Bearer 9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b' } });
