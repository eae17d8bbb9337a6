import { delay } from "jsr:@std/async@1/delay";

const PLEO_API_URL = Deno.env.get("PLEO_API_URL") ?? "https://openapi.pleo.io/v1";

export interface PageInfo {
  nextPageOffset: number | null;
  pageSize: number;
  totalCount: number;
}

export async function pleoFetch<T>(path: string, init: RequestInit = {}, attempt = 0): Promise<T> {
  const token = Deno.env.get("PLEO_API_TOKEN");
  if (!token) throw new Error("PLEO_API_TOKEN is not set");

  const res = await fetch(`${PLEO_API_URL}${path}`, {
    ...init,
    headers: {
      "Authorization": `Bearer ${token}`,
      "Content-Type": "application/json",
      ...init.headers,
    },
  });

  if (res.status >= 500 && attempt < 3) {
    await delay(2 ** attempt * 500);
    return pleoFetch(path, init, attempt + 1);
  }
  if (!res.ok) throw new Error(`Pleo ${res.status} on ${path}: ${await res.text()}`);
  return await res.json() as T;
}
