const { PLEO_AUTH_URL, PLEO_CLIENT_ID, PLEO_CLIENT_SECRET } = process.env;

let current = { accessToken: '', expiresAt: 0 };

/**
 * @param {() => Promise<string>} loadRefreshToken
 * @param {(token: string) => Promise<void>} saveRefreshToken
 */
export async function accessToken(loadRefreshToken, saveRefreshToken) {
  if (current.expiresAt > Date.now()) return current.accessToken;
  const res = await fetch(`${PLEO_AUTH_URL}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${btoa(`${PLEO_CLIENT_ID}:${PLEO_CLIENT_SECRET}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: await loadRefreshToken() }),
  });
  if (!res.ok) throw new Error(`token endpoint: ${res.status}`);
  const json = await res.json();
  await saveRefreshToken(json.refresh_token);
  current = { accessToken: json.access_token, expiresAt: Date.now() + (json.expires_in - 30) * 1000 };
  return current.accessToken;
}
