const API = "https://openapi.pleo.io/v1";

export type Tag = { id: string; attributeValues: Array<{ value: string }> };

export class PleoError extends Error {
  constructor(readonly status: number, path: string) {
    super(`Pleo answered ${status} for ${path}`);
  }
}

export async function read<T>(path: `/${string}`, token = import.meta.env.PLEO_TOKEN): Promise<T> {
  const res = await fetch(API + path, { headers: { Authorization: `Bearer ${token}` } });
  if (!res.ok) throw new PleoError(res.status, path);
  return res.json();
}
