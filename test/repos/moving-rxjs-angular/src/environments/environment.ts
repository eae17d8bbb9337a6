export const environment = {
  production: false,
  pleo: { url: 'https://openapi.pleo.io/v1' },
  kolleno: { url: 'https://app.kolleno.com/api' },
};
