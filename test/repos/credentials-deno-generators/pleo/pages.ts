import { signed } from "./auth.ts";

type Page<T> = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } };

export async function* pages<T>(
  path: string,
  query: Record<string, string>,
  body: unknown,
): AsyncGenerator<T, void, void> {
  let after: string | undefined;
  do {
    const url = new URL(path, "https://external.pleo.io");
    for (const [k, v] of Object.entries(query)) url.searchParams.set(k, v);
    if (after) url.searchParams.set("after", after);
    const res = await fetch(
      url,
      signed({ method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    );
    if (!res.ok) throw new Error(`${res.status} for ${url.pathname}`);
    const page: Page<T> = await res.json();
    yield* page.data;
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined;
  } while (after);
}
