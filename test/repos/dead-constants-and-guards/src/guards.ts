const ALLOWED = ['https://external.pleo.io', 'https://openapi.pleo.io', 'https://openapi.staging.pleo.io']; // expect: legacy-host

export type Host = 'https://openapi.pleo.io' | 'https://external.pleo.io';

export function isAllowed(url: URL) {
  if (url.hostname === 'openapi.pleo.io') return true; // expect: legacy-host
  return ALLOWED.includes(url.origin);
}

export function refuse(url: URL): never {
  throw new Error(`${url} is neither https://openapi.pleo.io nor a host of ours`);
}
