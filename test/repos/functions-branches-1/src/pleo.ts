import { pleoBase, stage } from './env.js';

export type Kind = 'expense' | 'account' | 'tax-code';

function collection(kind: Kind): string {
  switch (kind) {
    case 'expense':
      return '/expenses';
    case 'account':
      return '/accounts';
    case 'tax-code':
      return '/tax-codes';
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const res = await fetch(pleoBase(stage) + path, {
    method,
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`${res.status} from openapi.pleo.io`);
  return (await res.json()) as T;
}

/** What the list views show; the kind comes from the route. */
export function list(kind: Kind): Promise<Record<string, unknown>> {
  return call('GET', collection(kind)); // expect: legacy-call getExpenses (likely), legacy-call getAccounts (likely), legacy-call getTaxCodes (likely)
}

export function one(kind: 'expense' | 'account', id: string): Promise<Record<string, unknown>> {
  if (kind === 'expense') {
    return call('GET', `/expenses/${id}`); // expect: legacy-call getExpense (likely)
  }
  return call('GET', `/accounts/${id}`); // expect: legacy-call getAccount (likely)
}

export async function saveEmployee(employee: { pleoId?: string; email: string; code: string }) {
  // both change together, on purpose
  const [method, path] = employee.pleoId ? ['PUT', `/employees/${employee.pleoId}`] : ['POST', '/employees'];
  return call<{ id: string }>(method, path, employee); // expect: legacy-call updateEmployee (likely), legacy-call createEmployee (likely)
}

export async function tagList(groupId?: string, hidden = false): Promise<unknown[]> {
  let path = '/tag-groups';
  if (groupId) {
    path = `/tag-groups/${groupId}/tags`;
    if (hidden) path += '?hidden=true';
  }
  return call('GET', path); // expect: legacy-call getTagGroups (likely), legacy-call getTags (likely)
}
