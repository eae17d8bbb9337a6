export const BASE = 'https://openapi.pleo.io/v1';
