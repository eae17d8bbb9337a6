import { subDays } from 'date-fns';
import pino from 'pino';
import { bookVoucher } from './economic.js';
import { PleoClient } from './pleo/client.js';

const log = pino({ name: 'pleo-economic-sync' });
const JOURNAL = 7;

const pleo = new PleoClient();
const lines: unknown[] = [];
for await (const entry of pleo.entries(subDays(new Date(), 1), new Date())) {
  if (!entry.accountId || !entry.totalBillValue) {
    log.warn({ id: entry.id }, 'entry without account or amount, skipped');
    continue;
  }
  lines.push({
    amount: entry.totalBillValue.minors / 100,
    currency: { code: entry.totalBillValue.currency },
    date: entry.performedAt.slice(0, 10),
    account: { accountNumber: Number(entry.accountId) },
  });
}
await bookVoucher(JOURNAL, lines);
log.info({ count: lines.length }, 'booked');
