const required = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing (see .env.example)`);
  return value;
};

export const config = {
  port: Number(process.env.PORT ?? 3000),
  pleo: {
    url: process.env.PLEO_API_URL ?? 'https://external.pleo.io',
    key: required('PLEO_API_KEY'),
    companyId: required('PLEO_COMPANY_ID'),
  },
};
