export const environment = {
  production: false,
  apiUrl: 'http://localhost:3333/api',
  pleo: {
    baseUrl: 'https://openapi.pleo.io/v1',
    // replaced by the release pipeline (Replace Tokens task)
    token: '#{PLEO_OPENAPI_TOKEN}#',
  },
};
