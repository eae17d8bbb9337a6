export * from './types';

export type Method = 'GET' | 'POST' | 'PUT';
export interface Options { query?: Record<string, string | number>; body?: unknown }
export type Request = <T>(method: Method, path: string, options?: Options) => Promise<T>;

const makeRequest = (base: string, authorization: string): Request =>
  async <T>(method: Method, path: string, { query, body }: Options = {}) => {
    const url = new URL(base + path);
    for (const [k, v] of Object.entries(query ?? {})) url.searchParams.set(k, String(v));
    const res = await fetch(url, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
    return (await res.json()) as T;
  };

export const legacy = (token: string) => makeRequest('https://openapi.pleo.io/v1', `Bearer ${token}`);

export const external = (key: string) =>
  makeRequest('https://external.pleo.io', 'Basic ' + Buffer.from(`${key}:`).toString('base64'));
