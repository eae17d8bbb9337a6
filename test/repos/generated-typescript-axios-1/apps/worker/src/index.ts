import { Worker } from 'bullmq';
import IORedis from 'ioredis';
import { mileageExpenses, pleoExpenses } from './clients';
import { book } from './ledger';

const connection = new IORedis(process.env.REDIS_URL ?? 'redis://localhost:6379', { maxRetriesPerRequest: null });

new Worker(
  'expenses',
  async (job) => {
    switch (job.name) {
      case 'pleo': {
        const { data } = await pleoExpenses.getExpenses(0, 250, ['QUEUED']);
        const booked: string[] = [];
        for (const expense of data.expenses) {
          await book('P', expense);
          booked.push(expense.id);
        }
        if (booked.length) await pleoExpenses.updateExpenses({ expenseIds: booked, status: 'EXPORTED' });
        return booked.length;
      }
      case 'mileage': {
        const { data } = await mileageExpenses.getExpenses(0, 250, ['APPROVED']);
        for (const expense of data.expenses) await book('M', expense);
        return data.expenses.length;
      }
      default:
        throw new Error(`unknown job ${job.name}`);
    }
  },
  { connection, concurrency: 2 },
);
