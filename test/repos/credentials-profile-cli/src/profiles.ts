export interface Profile {
  api: string;
  auth: string;
  keyVariable: string;
}

export const profiles: Record<'staging' | 'production', Profile> = {
  staging: {
    api: 'https://external.staging.pleo.io',
    auth: 'https://auth.staging.pleo.io',
    keyVariable: 'PLEO_STAGING_KEY',
  },
  production: {
    api: 'https://external.pleo.io',
    auth: 'https://auth.pleo.io',
    keyVariable: 'PLEO_PRODUCTION_KEY',
  },
};

export function profile(name: string): Profile {
  if (name !== 'staging' && name !== 'production') throw new Error(`no such profile: ${name}`);
  return profiles[name];
}
