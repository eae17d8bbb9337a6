import { readFile } from 'node:fs/promises';

const cache = new Map<string, string>();

export async function readSecret(name: string): Promise<string> {
  const hit = cache.get(name);
  if (hit) return hit;
  const value = (await readFile(`/run/secrets/${name.replace('/', '_')}`, 'utf8')).trim();
  cache.set(name, value);
  return value;
}
