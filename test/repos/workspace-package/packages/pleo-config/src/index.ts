export const PLEO_URL = 'https://openapi.pleo.io/v1';
export const INTERNAL_URL = 'https://internal.acme.example/v1';
