export const HOSTS = {
  pleo: {
    production: 'https://openapi.pleo.io',
    staging: 'https://openapi.staging.pleo.io',
  },
  pleoExternal: 'https://external.pleo.io',
  erp: 'https://erp.nordlicht.example',
} as const;

/** Outgoing requests to anything else are refused by the worker. */
export const ALLOWED_HOSTNAMES = new Set(['openapi.pleo.io', 'external.pleo.io', 'erp.nordlicht.example']);
