import { readdir, stat } from 'node:fs/promises';
import { archive } from './archive.js';
import { pleo } from './pleo.js';

const since = process.argv[2] ?? '2024-01-01T00:00:00.000Z';
const { expenses } = await pleo.get('expenses', { searchParams: { dateFrom: since, pageSize: 1000 } }).json();

let total = 0;
for (const expense of expenses) {
  if (!expense.receiptIds.length || expense.deletedAt) continue;
  const { count, bytes } = await archive(expense);
  total += bytes;
  console.log(`${expense.id} ${count} files`);
}

for (const name of await readdir('./inbox')) {
  const file = { name, ...(await stat(`./inbox/${name}`)) };
  console.log(`left in the inbox: ${file.name} (${file.size} bytes)`);
}
console.log(`${Math.round(total / 1e6)} MB`);
