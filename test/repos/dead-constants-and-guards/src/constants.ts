export const OLD_BASE = 'https://openapi.pleo.io/v1'; // expect: legacy-host
export const NEW_BASE = 'https://external.pleo.io';
export const INTERNAL = 'https://api.pleo.io';
// The legacy host was https://openapi.pleo.io until the summer.
