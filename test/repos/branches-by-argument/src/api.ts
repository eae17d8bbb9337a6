const BASE = 'https://openapi.pleo.io/v1';

export type Resource = 'expenses' | 'tags' | 'accounts';

export async function read(resource: Resource, id?: string) {
  switch (resource) {
    case 'expenses':
      return fetch(`${BASE}/expenses/${id}`); // expect: legacy-call getExpense
    case 'accounts':
      return fetch(`${BASE}/accounts`); // expect: legacy-call getAccounts
    case 'tags':
      return fetch(`${BASE}/tag-groups`); // expect: legacy-call getTagGroups
  }
}

export function remove(kind: string, path: string) {
  if (kind !== 'legacy') return fetch(`https://external.example.com/v2${path}`, { method: 'DELETE' });
  return fetch(BASE + path, { method: 'DELETE' });
}
