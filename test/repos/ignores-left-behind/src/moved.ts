const authorization = `Basic ${Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64')}`;

export const introspect = () =>
  // expect-next-line: unused-ignore
  // pleo-migrate-ignore-next-line legacy-call -- moved in September, the comment stayed
  fetch('https://external.pleo.io/v1/introspect', { headers: { authorization } });

// A comment that holds is none of this.
// pleo-migrate-ignore-next-line legacy-call -- the health check of the old API
export const health = () => fetch('https://openapi.pleo.io/v1/health');
