import { UpstreamError } from './errors.js';

export interface Upstream {
  root: string;
  bearer(): Promise<string> | string;
}

/** Knows nothing about any vendor. */
export async function send<T>(upstream: Upstream, method: string, path: string, body?: unknown): Promise<T> {
  const url = upstream.root.replace(/\/$/, '') + path;
  const res = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${await upstream.bearer()}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!res.ok) throw new UpstreamError(res.status, url);
  return (await res.json()) as T;
}
