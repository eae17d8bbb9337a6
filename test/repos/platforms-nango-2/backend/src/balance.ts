import { Nango } from '@nangohq/node';

export interface Balance {
  currency: string;
  current: number;
  available: number;
}

export async function companyBalance(connectionId: string): Promise<Balance> {
  const client = new Nango({ secretKey: process.env.NANGO_SECRET_KEY! });
  const { data } = await client.proxy<Balance>({ method: 'GET', endpoint: '/v1/companies/balance', providerConfigKey: 'pleo', connectionId }); // expect: legacy-call getCompanyBalance (possible)
  return data;
}

/**
 * Nightly check that the token still lives. Says which host it asks because
 * two customers have an integration that points to the new API.
 */
export async function ping(connectionId: string): Promise<boolean> {
  const client = new Nango({ secretKey: process.env.NANGO_SECRET_KEY! });
  try {
    const r = await client.get({ // expect: legacy-call healthStatus (certain)
      endpoint: '/v1/health',
      providerConfigKey: 'pleo',
      connectionId,
      baseUrlOverride: 'https://openapi.pleo.io',
    });
    return r.status === 200;
  } catch {
    return false;
  }
}
