import pg from 'pg';
import { settings } from './settings.js';
import { fetchLegacyExpenses } from './legacyExpenses.js';
import { searchEntries } from './entries.js';

const pool = new pg.Pool({ connectionString: settings.databaseUrl });
const since = new Date(Date.now() - 7 * 24 * 3600 * 1000);

const notes = new Map((await fetchLegacyExpenses(since)).map((e) => [e.id, e.note ?? '']));
const today = new Date().toISOString().slice(0, 10);

for await (const entry of searchEntries(since.toISOString().slice(0, 10), today)) {
  const { id } = entry as { id: string };
  await pool.query(
    'insert into pleo_entries (id, payload, note) values ($1, $2, $3) on conflict (id) do update set payload = excluded.payload',
    [id, JSON.stringify(entry), notes.get(id) ?? null],
  );
}
await pool.end();
