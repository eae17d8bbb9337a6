import ky from 'ky';
import Keyv from 'keyv';

const store = new Keyv({ namespace: 'pleo-oauth' });
const { PLEO_CLIENT_ID, PLEO_CLIENT_SECRET } = process.env;
const encodedClient = Buffer.from(`${PLEO_CLIENT_ID}:${PLEO_CLIENT_SECRET}`).toString('base64');

export async function accessToken(customer) {
  const saved = await store.get(customer);
  if (saved && saved.expiresAt > Date.now() + 30_000) return saved.access;

  const grant = await ky
    .post('https://auth.pleo.io/oauth/token', {
      headers: { Authorization: `Basic ${encodedClient}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: saved.refresh }),
    })
    .json();

  await store.set(customer, {
    access: grant.access_token,
    refresh: grant.refresh_token,
    expiresAt: Date.now() + grant.expires_in * 1000,
  });
  return grant.access_token;
}

export async function whoAmI() {
  return ky
    .get('https://external.pleo.io/v1/introspect', {
      headers: { Authorization: `Basic ${encodedClient}` }, // expect: wrong-auth-scheme
    })
    .json();
}
