const BASE = 'https://openapi.pleo.io/v1';
const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export async function queued() {
  const params = new URLSearchParams({ status: 'QUEUED', pageSize: '100' });
  return fetch(`${BASE}/expenses?${params}`, { headers }); // expect: legacy-call getExpenses
}

export async function since(dateFrom: string) {
  const url = new URL(`${BASE}/expenses`);
  url.searchParams.set('dateFrom', dateFrom);
  url.searchParams.append('types', 'CARD');
  return fetch(url, { headers }); // expect: legacy-call getExpenses
}

export async function archivedGroups() {
  const query = new URLSearchParams();
  query.set('archived', 'true');
  return fetch(BASE + '/tag-groups?' + query.toString(), { headers }); // expect: legacy-call getTagGroups
}

export async function search(term: string) {
  const url = new URL('https://search.example/v1/expenses');
  url.searchParams.set('source', 'pleo');
  url.searchParams.set('q', term);
  return fetch(url);
}
