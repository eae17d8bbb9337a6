import { PLEO_ROOT, PLEO_VERSION, requireEnv } from '../config.js';
import { sendJson } from '../http/json.js';

type Query = Record<string, string | number | boolean>;

function pleo<T>(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, payload?: unknown): Promise<T> {
  const url = `${PLEO_ROOT}/${PLEO_VERSION}${path}`;
  return sendJson<T>(method, url, requireEnv('PLEO_API_TOKEN'), payload);
}

export function read<T>(path: string, query: Query = {}): Promise<T> {
  const qs = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  ).toString();
  return pleo<T>('GET', qs ? `${path}?${qs}` : path);
}

export const replace = <T>(path: string, payload: unknown): Promise<T> => pleo<T>('PUT', path, payload);

export const create = <T>(path: string, payload: unknown): Promise<T> => pleo<T>('POST', path, payload);

export const remove = (path: string): Promise<unknown> => pleo('DELETE', path);
