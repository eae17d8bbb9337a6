type Page = { expenses: Array<{ id: string; createdAt: string }>; metadata: { pageInfo: { nextPageOffset: number | null } } };

export async function pullExpenses(env: Env): Promise<number> {
  const since = (await env.STATE.get('pleo:since')) ?? '2024-01-01T00:00:00.000Z';
  const startedAt = new Date().toISOString();

  const url = new URL(env.PLEO_BASE_URL + '/expenses');
  url.searchParams.set('dateFrom', since);
  url.searchParams.set('pageSize', '100');

  let total = 0;
  let offset: number | null = 0;
  while (offset !== null) {
    url.searchParams.set('pageOffset', String(offset));
    const res = await fetch(url, { headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` } }); // expect: legacy-call getExpenses (likely)
    if (!res.ok) throw new Error(`Pleo answered ${res.status}`);
    const page: Page = await res.json();

    await env.BACKEND.fetch('https://backend/v1/expenses', { method: 'POST', body: JSON.stringify(page.expenses) });
    total += page.expenses.length;
    offset = page.metadata.pageInfo.nextPageOffset;
  }
  await env.STATE.put('pleo:since', startedAt);
  return total;
}
