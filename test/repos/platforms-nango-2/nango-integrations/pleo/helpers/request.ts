import type { NangoSync, ProxyConfiguration } from '../../models';

const base: Pick<ProxyConfiguration, 'baseUrlOverride' | 'retries'> = {
  baseUrlOverride: 'https://openapi.pleo.io/v1/',
  retries: 8,
};

/** One GET, unwrapped. */
export async function read<T>(nango: NangoSync, endpoint: string, params: Record<string, string | number> = {}): Promise<T> {
  const config: ProxyConfiguration = { ...base, endpoint, params };
  const { data } = await nango.get<T>(config);
  return data;
}
