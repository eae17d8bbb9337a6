export async function cached<T>(kv: KVNamespace, key: string, load: () => Promise<T>): Promise<T> {
  const hit = await kv.get<T>(key, 'json');
  if (hit !== null) return hit;
  const value = await load();
  await kv.put(key, JSON.stringify(value), { expirationTtl: 900 });
  return value;
}
