import { transmit } from './transport.js';

export class HttpError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
    this.name = 'HttpError';
  }
}

export async function sendJson<T>(method: string, url: string, bearer: string, payload?: unknown): Promise<T> {
  const res = await transmit({
    method,
    url,
    headers: {
      Authorization: `Bearer ${bearer}`,
      'Content-Type': 'application/json',
      Accept: 'application/json',
    },
    body: payload === undefined ? undefined : JSON.stringify(payload),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `${method} ${url} answered ${res.status}`);
  }
  return (await res.json()) as T;
}
