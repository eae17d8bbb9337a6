import got from 'got';
import { mkdir, writeFile } from 'node:fs/promises';

const pleo = got.extend({
  prefixUrl: process.env.PLEO || 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
});

const ids = process.argv.slice(2);
await mkdir('receipts', { recursive: true });

for (const id of ids) {
  const list = await pleo(`expenses/${id}/receipts`).json(); // expect: legacy-call getExpenseReceipts (likely)
  for (const r of list) {
    const fresh = await pleo.get('expenses/' + id + '/receipts/' + r.id).json(); // expect: legacy-call getExpenseReceipt (likely)
    await writeFile(`receipts/${r.id}-${r.name}`, await got(fresh.url).buffer());
  }
}
