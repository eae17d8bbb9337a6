export const PLEO_OPEN_API = 'https://openapi.pleo.io';
export const PLEO_EXTERNAL_API = 'https://external.pleo.io';
export const SPENDESK_API = 'https://public-api.spendesk.com';
