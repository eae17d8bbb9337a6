import type { Upstream } from '@fjord/http';

export const tripletex: Upstream = {
  root: 'https://tripletex.no/v2',
  bearer: () => process.env.TRIPLETEX_SESSION ?? '',
};

export const poweroffice: Upstream = {
  root: 'https://goapi.poweroffice.net/v2/',
  bearer: () => process.env.POWEROFFICE_TOKEN ?? '',
};
