import { pleoBaseUrl, pleoHeaders } from './config';

export class PleoError extends Error {
  constructor(
    readonly status: number,
    path: string,
  ) {
    super(`Pleo answered ${status} to ${path}`);
  }
}

/** One request to Pleo, repeated when it is busy. */
export async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${pleoBaseUrl}${path}`, {
      ...init,
      headers: pleoHeaders({ 'Content-Type': 'application/json' }),
      cache: 'no-store',
    });
    if (response.ok) return (await response.json()) as T;
    if (response.status < 500 || attempt === 3) throw new PleoError(response.status, path);
    await new Promise((resolve) => setTimeout(resolve, attempt * 500));
  }
}
