export const API = 'https://openapi.pleo.io/v1';

export function authHeaders(): Record<string, string> {
  const token = process.env.PLEO_API_TOKEN;
  if (!token) throw new Error('PLEO_API_TOKEN is not set');
  return { Authorization: `Bearer ${token}`, Accept: 'application/json' };
}

/** GET something below the API root and parse it. */
export async function pleo<T>(path: string): Promise<T> {
  const res = await fetch(API + path, { headers: authHeaders() });
  if (!res.ok) {
    throw new Error(`Pleo answered ${res.status} for ${path}`);
  }
  return (await res.json()) as T;
}
