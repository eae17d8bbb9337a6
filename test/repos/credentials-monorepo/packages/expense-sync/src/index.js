import pg from 'pg';

const BASE = 'https://openapi.pleo.io/v1';

function authHeader() {
  return { Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN };
}

async function* pages(path, size = 100) {
  for (let offset = 0; ; offset += size) {
    const res = await fetch(`${BASE}${path}?pageSize=${size}&pageOffset=${offset}`, { headers: authHeader() });
    if (!res.ok) throw new Error(`${path} ${res.status}`);
    const page = await res.json();
    yield page.expenses;
    if (page.expenses.length < size) return;
  }
}

export async function sync() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    for await (const expenses of pages('/expenses')) {
      for (const e of expenses) {
        await client.query(
          'insert into expenses (id, payload) values ($1, $2) on conflict (id) do update set payload = excluded.payload',
          [e.id, e],
        );
      }
    }
  } finally {
    await client.end();
  }
}

await sync();
