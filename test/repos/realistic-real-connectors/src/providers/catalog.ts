export interface Provider {
  id: string;
  name: string;
  apiBaseUrl: string;
  /** something cheap that answers 200 (or 401 without a token) */
  ping: string;
  logo: string;
}

export const CATALOG: Provider[] = [
  { id: 'pleo', name: 'Pleo', apiBaseUrl: 'https://openapi.pleo.io/v1', ping: '/health', logo: '/logos/pleo.svg' },
  { id: 'qonto', name: 'Qonto', apiBaseUrl: 'https://thirdparty.qonto.com/v2', ping: '/organization', logo: '/logos/qonto.svg' },
  { id: 'personio', name: 'Personio', apiBaseUrl: 'https://api.personio.de/v1', ping: '/company/employees', logo: '/logos/personio.svg' },
];

/** For the status page. */
export async function pingAll(): Promise<Record<string, boolean>> {
  const result: Record<string, boolean> = {};
  for (const provider of CATALOG) {
    const res = await fetch(provider.apiBaseUrl + provider.ping).catch(() => null); // expect: legacy-call healthStatus
    result[provider.id] = res !== null && res.status < 500;
  }
  return result;
}
