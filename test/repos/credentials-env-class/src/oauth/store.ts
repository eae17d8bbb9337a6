import { randomUUID } from 'crypto';

const connections = new Map<string, { accessToken: string; refreshToken: string }>();

export async function saveConnection(accessToken: string, refreshToken: string) {
  const id = randomUUID();
  connections.set(id, { accessToken, refreshToken });
  return { id };
}

export function connection(id: string) {
  const found = connections.get(id);
  if (!found) throw new Error(`no connection ${id}`);
  return found;
}
