export const environment = {
  production: false,
  apiUrl: 'http://localhost:3000/v1',
  pleo: {
    baseUrl: 'https://openapi.pleo.io/v1',
    docs: 'https://developers.pleo.io',
  },
};
