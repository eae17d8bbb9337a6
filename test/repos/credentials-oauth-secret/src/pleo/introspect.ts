const id = process.env.PLEO_CLIENT_ID ?? '';
const secret = process.env.PLEO_CLIENT_SECRET ?? '';

/** RFC 7662; the client authenticates itself with Basic. */
export async function isActive(token: string): Promise<boolean> {
  const res = await fetch('https://auth.pleo.io/oauth/token/introspect', {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
  });
  const { active } = (await res.json()) as { active: boolean };
  return active;
}
