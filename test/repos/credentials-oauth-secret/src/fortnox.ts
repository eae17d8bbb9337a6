const FORTNOX_CLIENT_SECRET = 'mWJgep3E9RzhuO3kVL1mgpJZBs4WjZRUrtkN7Ka8';

export async function fortnoxToken(code: string) {
  const basic = Buffer.from(`hQ3v9TzLw0:${FORTNOX_CLIENT_SECRET}`).toString('base64');
  const res = await fetch('https://apps.fortnox.se/oauth-v1/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return (await res.json()) as { access_token: string };
}
