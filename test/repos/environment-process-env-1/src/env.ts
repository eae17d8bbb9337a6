function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing environment variable ${name}`);
  }
  return value;
}

export const env = {
  port: Number(process.env.PORT ?? 3000),
  pleo: {
    baseUrl: required('PLEO_BASE_URL'),
    token: required('PLEO_API_TOKEN'),
  },
  economic: {
    baseUrl: required('ECONOMIC_BASE_URL'),
    appSecret: required('ECONOMIC_APP_SECRET'),
    grantToken: required('ECONOMIC_GRANT_TOKEN'),
  },
} as const;
