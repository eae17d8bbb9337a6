export type PleoEnv = 'production' | 'staging';

interface Hosts {
  authHost: string;
  apiHost: string;
}

/** Pleo runs two environments; keys of one do not work in the other. */
export const HOSTS: Record<PleoEnv, Hosts> = {
  production: {
    authHost: 'https://auth.pleo.io',
    apiHost: 'https://external.pleo.io',
  },
  staging: {
    authHost: 'https://auth.staging.pleo.io',
    apiHost: 'https://external.staging.pleo.io',
  },
};

/** Used by the webhook relay only. */
export const RELAY_HOSTS: Record<PleoEnv, Hosts> = {
  production: { authHost: 'https://auth.pleo.io', apiHost: 'https://external.pleo.io' },
  staging: { authHost: 'https://auth.pleo.io', apiHost: 'https://external.staging.pleo.io' }, // expect: environment-mismatch
};

export const KEY_NAMES: Record<PleoEnv, string> = {
  production: 'PLEO_PROD_API_KEY',
  staging: 'PLEO_STAGING_API_KEY',
};

export const currentEnv: PleoEnv = process.env.APP_ENV === 'production' ? 'production' : 'staging';
