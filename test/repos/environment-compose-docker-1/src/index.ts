import { costCentres } from './directory.js';
import { exported, queued } from './expenses.js';
import { log } from './log.js';

const sap = process.env.SAP_BASE_URL ?? 'http://localhost:50000/b1s/v1';

async function upload(expense: { id: string; employeeId: string }, centre: string | undefined) {
  const response = await fetch(`${sap}/expenses`, {
    method: 'POST',
    body: JSON.stringify({ ...expense, centre }),
  });
  return response.ok;
}

const [expenses, centres] = await Promise.all([queued(), costCentres()]);
const done: string[] = [];
for (const expense of expenses) {
  if (await upload(expense, centres.get(expense.employeeId))) done.push(expense.id);
}
if (done.length > 0) await exported(done);
log.info({ done: done.length, of: expenses.length });
