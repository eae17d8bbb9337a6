function must(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`missing environment variable ${name}`);
  return value;
}

export const config = {
  pleo: {
    host: 'https://external.pleo.io',
    accessToken: must('PLEO_ACCESS_TOKEN'),
    companyId: 'f3b1c1c2-9d0e-4b57-8f7a-0a4c2f1f9e11',
  },
  economic: {
    appSecret: must('ECONOMIC_APP_SECRET_TOKEN'),
    grant: must('ECONOMIC_AGREEMENT_GRANT_TOKEN'),
  },
};
