export default () => ({
  port: parseInt(process.env.PORT || '3000', 10),
  pleo: {
    baseUrl: process.env.PLEO_BASE_URL || 'https://openapi.pleo.io/v1',
    token: process.env.PLEO_TOKEN,
    timeout: 10_000,
  },
  agresso: {
    baseUrl: process.env.AGRESSO_URL || 'https://no01-npe.erpx-api.unit4cloud.com/v1',
  },
});
