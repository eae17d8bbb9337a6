import { Nango } from '@nangohq/node';

const nango = new Nango({ secretKey: process.env.NANGO_SECRET_KEY! });

/** Customers who connected through Nango instead of giving us a token. */
export async function employeesOf(connectionId: string) {
  const { data } = await nango.get({ // expect: legacy-call getEmployees
    providerConfigKey: 'pleo',
    connectionId,
    baseUrlOverride: 'https://openapi.pleo.io',
    endpoint: '/v1/employees',
    params: { pageSize: '500' },
  });
  return data.employees as { id: string; email: string }[];
}

export async function personioEmployeesOf(connectionId: string) {
  const { data } = await nango.get({ providerConfigKey: 'personio', connectionId, endpoint: '/v1/employees' });
  return data.data;
}
