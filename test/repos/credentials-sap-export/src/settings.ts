import 'dotenv-flow/config';

export const settings = {
  sap: { url: process.env.SAP_URL ?? '', user: process.env.SAP_USER ?? '' },
  pleo: {
    apiToken: process.env.PLEO_API_TOKEN ?? '',
    companyId: process.env.PLEO_COMPANY_ID ?? '',
    legacyHost: 'https://openapi.pleo.io',
    host: 'https://external.pleo.io',
  },
};
