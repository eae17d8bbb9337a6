/** OAuth client of the partner app (apps/partner uses it, too). */
export const partner = {
  clientId: process.env.PLEO_CLIENT_ID,
  clientSecret: process.env.PLEO_CLIENT_SECRET,
  tokenUrl: 'https://auth.staging.pleo.io/oauth/token',
  apiUrl: 'https://external.pleo.io', // expect: environment-mismatch
  scopes: ['accounting-entries:read', 'vendors:read'],
}
