export interface Session {
  token: string;
}

/** Typed so that nobody hands a half-baked string over. */
export async function getJson<T>(session: Session, url: URL): Promise<T> {
  url.searchParams.sort();
  const response = await fetch(url, { headers: { Authorization: `Bearer ${session.token}` } });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return (await response.json()) as T;
}

export async function sendJson<T>(session: Session, url: URL, init: { method: string; body: unknown }): Promise<T> {
  const response = await fetch(url.toString(), {
    method: init.method,
    headers: { Authorization: `Bearer ${session.token}`, "Content-Type": "application/json" },
    body: JSON.stringify(init.body),
  });
  return (await response.json()) as T;
}

export function withQuery(url: URL, query: Record<string, string | number | undefined>): URL {
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url;
}
