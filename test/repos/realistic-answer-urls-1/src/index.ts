import pLimit from 'p-limit';
import { expensesSince } from './pleo/walk.js';
import { download, receiptsOf } from './receipts/download.js';
import { store } from './archive/dms.js';
import { notify } from './hooks/notify.js';

const limit = pLimit(4);
const since = process.argv[2] ?? new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

let stored = 0;
const work: Promise<void>[] = [];
for await (const expense of expensesSince(since)) {
  work.push(
    limit(async () => {
      for (const receipt of await receiptsOf(expense)) {
        const file = await download(receipt);
        await store(file, expense.id);
        stored++;
      }
    }),
  );
}
await Promise.all(work);
await notify('archive.done', { since, stored });
console.log(`${stored} receipts stored`);
