import { readFile } from 'node:fs/promises';
import { subDays } from 'date-fns';
import { z } from 'zod';
import { cardExpenses } from './pleo.js';
import { markDone, pendingJobs } from './export.js';
import { reconcile } from './reconcile.js';
import { StatementLine } from './schemas.js';

const Line = StatementLine.extend({ bookedAt: z.coerce.date() });

const lines = z.array(Line).parse(JSON.parse(await readFile(process.argv[2]!, 'utf8')));
const expenses = await cardExpenses(subDays(new Date(), 45));
const open = expenses.filter((e) => e.status !== 'EXPORTED'); // expect: changed-field
const matches = reconcile(open, lines);
for (const job of await pendingJobs()) await markDone(job.id, matches.length);
console.log(`${matches.length} of ${open.length} matched, ${lines.filter((l) => l.status === 'PDNG').length} lines pending`);
