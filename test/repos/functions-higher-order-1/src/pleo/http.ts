import { setTimeout as sleep } from 'node:timers/promises';
import Bottleneck from 'bottleneck';

const BASE_URL = 'https://openapi.pleo.io/v1';

export class Throttled extends Error {}

export async function getJson<T>(path: string): Promise<T> {
  const res = await fetch(`${BASE_URL}${path}`, {
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });
  if (res.status === 429) throw new Throttled(path);
  if (!res.ok) throw new Error(`${path} failed with ${res.status}`);
  return (await res.json()) as T;
}

/** Home-grown; p-retry is used where we also want to abort. */
export async function withRetry<T>(job: (attempt: number) => Promise<T>, attempts = 4): Promise<T> {
  let last: unknown;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await job(attempt);
    } catch (err) {
      last = err;
      await sleep(2 ** attempt * 250);
    }
  }
  throw last;
}

export const limiter = new Bottleneck({ maxConcurrent: 4, minTime: 250 });
