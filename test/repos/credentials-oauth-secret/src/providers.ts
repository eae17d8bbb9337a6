/** Everything that can be connected; secrets are looked up by name at run time. */
export const providers = {
  pleo: {
    authorizationUrl: 'https://auth.pleo.io/oauth/authorize',
    tokenUrl: 'https://auth.pleo.io/oauth/token',
    clientId: '01325da9-7a1c-4f0a-a9dd-f834a02e1f74',
    clientSecretName: 'PLEO_CLIENT_SECRET',
    apiBase: 'https://external.pleo.io',
  },
  pleoPartner: {
    authorizationUrl: 'https://auth.staging.pleo.io/oauth/authorize',
    tokenUrl: 'https://auth.staging.pleo.io/oauth/token',
    clientId: '5cf0b894-f627-4e1e-96d9-778e46c7dcd9',
    clientSecretName: 'PLEO_STAGING_CLIENT_SECRET',
    apiBase: 'https://external.pleo.io', // expect: environment-mismatch
  },
  fortnox: {
    authorizationUrl: 'https://apps.fortnox.se/oauth-v1/auth',
    tokenUrl: 'https://apps.fortnox.se/oauth-v1/token',
    clientId: 'hQ3v9TzLw0',
    clientSecretName: 'FORTNOX_CLIENT_SECRET',
    apiBase: 'https://api.fortnox.se/3',
  },
} as const;

export type Provider = keyof typeof providers;

export function secretOf(provider: Provider): string {
  const value = process.env[providers[provider].clientSecretName];
  if (!value) throw new Error(`no secret for ${provider}`);
  return value;
}
