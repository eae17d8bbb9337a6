import got, { type Got } from 'got';
import { profile } from './profiles.js';

export function client(name: string): Got {
  const p = profile(name);
  const key = process.env[p.keyVariable];
  if (!key) throw new Error(`set ${p.keyVariable}`);
  return got.extend({
    prefixUrl: p.api,
    username: key,
    password: '',
    retry: { limit: 3 },
  });
}
