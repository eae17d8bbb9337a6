const BASE = 'https://openapi.pleo.io/v1';
const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export async function allExpenses(pages: number) {
  const all: unknown[] = [];
  for (let offset = 0; offset < pages * 100; offset += 100) {
    const response = await fetch(`${BASE}/expenses?pageOffset=${offset}&pageSize=100`, { headers }); // expect: legacy-call getExpenses
    all.push(await response.json());
  }
  return all;
}

export async function* allEmployees(pages: number) {
  let page = 0;
  do {
    const url = new URL(`${BASE}/employees`);
    url.searchParams.set('pageOffset', String(page * 50));
    yield (await fetch(url, { headers })).json(); // expect: legacy-call getEmployees
    page++;
  } while (page < pages);
}

export async function allInvoices() {
  let url: string | null = 'https://invoices.example/v1/expenses';
  while (url) {
    const response = await fetch(url);
    url = response.headers.get('x-next');
  }
}
