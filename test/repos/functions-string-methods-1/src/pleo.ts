const PLEO = 'https://openapi.pleo.io/v1';

type Init = Omit<RequestInit, 'body'> & { json?: unknown };

export async function pleo<T>(path: string, { json, ...init }: Init = {}): Promise<T> {
  const res = await fetch(PLEO.concat(path), {
    ...init,
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  if (!res.ok) throw new Error(`${res.status} ${res.statusText}`);
  return res.json() as Promise<T>;
}
