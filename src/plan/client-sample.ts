/** A small client for the external API, as a sample to begin with: credential, company, paging, errors. */

import { externalHost } from '../catalogue/catalogue.ts';

/** TypeScript without any package. `keyName` is the variable that holds the key. */
export function clientSample(keyName: string): string {
  return `const BASE = process.env.PLEO_EXTERNAL_URL ?? 'https://${externalHost}';
const KEY = process.env.${keyName} ?? '';

type Query = Record<string, string>;

/** One request. The key is the user name of HTTP Basic, the password is empty: the colon belongs to it. */
export async function external<T>(method: string, path: string, query: Query = {}, body?: unknown): Promise<T> {
  const response = await fetch(\`\${BASE}\${path}?\${new URLSearchParams(query)}\`, {
    method,
    headers: {
      Authorization: \`Basic \${Buffer.from(\`\${KEY}:\`).toString('base64')}\`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  // 401: the credential is wrong. 403: it lacks a scope, or access to the company.
  if (!response.ok) throw new Error(\`\${method} \${path}: \${response.status} \${await response.text()}\`);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** All records of a list, page by page: the cursor of one answer asks for the next. */
export async function* pages<T>(method: string, path: string, query: Query = {}, body?: unknown): AsyncGenerator<T> {
  type Page = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } };
  for (let after: Query = {}; ; ) {
    const page = await external<Page>(method, path, { ...query, ...after }, body);
    yield* page.data;
    if (!page.pagination.hasNextPage || !page.pagination.endCursor) return;
    after = { after: page.pagination.endCursor };
  }
}
`;
}
