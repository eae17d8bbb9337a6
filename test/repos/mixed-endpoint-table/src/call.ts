import { fill, type Endpoint } from "./endpoints";

export const HOSTS = {
  pleo: "https://openapi.pleo.io",
  mirror: "https://pleo-mirror.kontor.example",
} as const;

interface CallOptions {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export async function call<T>(host: string, endpoint: Endpoint, options: CallOptions = {}): Promise<T> {
  const url = new URL(fill(endpoint.path, options.params ?? {}), host);
  Object.entries(options.query ?? {}).forEach(([k, v]) => url.searchParams.append(k, v));
  const res = await fetch(url, {
    method: endpoint.method,
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}`, "Content-Type": "application/json" },
    body: options.body === undefined ? null : JSON.stringify(options.body),
  });
  if (!res.ok) throw new Error(`${endpoint.method} ${url.pathname}: ${res.status}`);
  return res.json() as Promise<T>;
}
