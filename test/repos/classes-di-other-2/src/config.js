module.exports = {
  pleo: {
    baseUrl: 'https://openapi.pleo.io/v1',
    token: process.env.PLEO_TOKEN,
  },
  lexoffice: {
    baseUrl: 'https://api.lexoffice.io/v1',
    token: process.env.LEXOFFICE_TOKEN,
  },
};
