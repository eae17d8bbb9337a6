function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Missing environment variable ${name}`);
  return value;
}

export const config = {
  bucket: required('BUCKET'),
  pleo: {
    baseUrl: required('PLEO_BASE_URL'),
    tokenParameter: required('PLEO_TOKEN_PARAMETER'),
  },
  personio: {
    baseUrl: required('PERSONIO_BASE_URL'),
  },
} as const;
