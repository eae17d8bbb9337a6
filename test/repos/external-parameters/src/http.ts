import axios from 'axios';

export const http = axios.create({
  baseURL: process.env.PLEO_URL ?? 'https://external.pleo.io',
  auth: { username: process.env.PLEO_KEY ?? '', password: '' },
});

type Query = Record<string, string | number | boolean | undefined>;

/** All pages of a list. */
export async function* pages<T>(path: string, query: Query = {}): AsyncGenerator<T> {
  let after: string | undefined;
  do {
    const url = new URL(path, 'https://external.pleo.io');
    for (const [name, value] of Object.entries({ limit: 100, ...query, after })) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const page = await (await fetch(url)).json();
    yield* page.data;
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined;
  } while (after);
}
