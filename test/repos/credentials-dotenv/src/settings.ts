import 'dotenv/config';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const settings = {
  legacy: {
    baseUrl: process.env.PLEO_LEGACY_BASE ?? 'https://openapi.pleo.io/v1',
    token: required('PLEO_LEGACY_TOKEN'),
  },
  external: {
    baseUrl: process.env.PLEO_EXTERNAL_BASE ?? 'https://external.pleo.io',
    apiKey: required('PLEO_API_KEY'),
    companyId: required('PLEO_COMPANY_ID'),
  },
  databaseUrl: required('DATABASE_URL'),
};
