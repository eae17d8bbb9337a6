const BASE = process.env.PLEO_EXTERNAL_URL || 'https://external.pleo.io';

type Query = Record<string, string>;

export class PleoError extends Error {
  constructor(
    readonly status: number,
    path: string,
  ) {
    super(`Pleo answered ${status} to ${path}`);
  }
}

/** The legacy token knew its company; an API key may reach several. */
export function companyId(): string {
  const id = process.env.PLEO_COMPANY_ID;
  if (!id) throw new Error('PLEO_COMPANY_ID is missing: GET /v1/companies lists the companies of the key.');
  return id;
}

function headers(): Record<string, string> {
  const key = process.env.PLEO_EXTERNAL_API_KEY;
  if (!key) throw new Error('PLEO_EXTERNAL_API_KEY is missing: create one under Settings > API Keys.');
  // The key is the user name, the password is empty.
  const pair = Buffer.from(`${key}:`).toString('base64');
  return { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: `Basic ${pair}` };
}

/** One request to Pleo, repeated when it is busy. */
export async function pleo<T>(method: string, path: string, query: Query = {}, body?: unknown): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${BASE}${path}?${new URLSearchParams(query)}`, {
      method,
      headers: headers(),
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
    });
    if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    if (response.status < 500 || attempt === 3) throw new PleoError(response.status, path);
    await new Promise((resolve) => setTimeout(resolve, attempt * 500));
  }
}

interface Page<T> {
  data: T[];
  pagination: { hasNextPage: boolean; endCursor?: string };
}

/** All records of a list: the cursor of one page asks for the next. */
export async function pages<T>(method: string, path: string, query: Query = {}, body?: unknown): Promise<T[]> {
  const found: T[] = [];
  for (let after: Query = {}; ; ) {
    const page = await pleo<Page<T>>(method, path, { ...query, ...after }, body);
    found.push(...page.data);
    if (!page.pagination.hasNextPage || !page.pagination.endCursor) return found;
    after = { after: page.pagination.endCursor };
  }
}
