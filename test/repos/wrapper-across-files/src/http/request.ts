import { settings } from '../settings';

export default async function request<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(`${settings.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${settings.token}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return response.json() as Promise<T>;
}
