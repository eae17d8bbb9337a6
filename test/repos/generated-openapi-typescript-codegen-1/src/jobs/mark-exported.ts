import cron from 'node-cron';
import { ExpensesService } from '../api/pleo';

export function scheduleMarkExported() {
  cron.schedule('15 2 * * *', async () => {
    const { expenses } = await ExpensesService.getExpenses(0, 1000, undefined, ['EXPORTING']);
    if (!expenses.length) return;
    await ExpensesService.updateExpenses({
      expenseIds: expenses.map((e) => e.id),
      status: 'EXPORTED',
    });
  });
}
