import type { Upstream } from '@fjord/http';

export const pleo: Upstream = {
  root: 'https://openapi.pleo.io/v1/',
  bearer: () => process.env.PLEO_TOKEN ?? '',
};

/** The successor, so far only for teams. */
export const pleoNext: Upstream = {
  root: 'https://external.pleo.io',
  bearer: async () => process.env.PLEO_OAUTH_TOKEN ?? '',
};
