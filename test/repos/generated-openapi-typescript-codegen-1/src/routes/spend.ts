import { Router } from 'express';
import { ExpensesService as PleoExpenses, TeamsService } from '../api/pleo';
import { ExpensesService as SpendeskExpenses } from '../api/spendesk';

export const spend = Router();

spend.get('/expenses', async (req, res, next) => {
  try {
    const since = typeof req.query.since === 'string' ? req.query.since : undefined;
    const [pleo, spendesk] = await Promise.all([
      PleoExpenses.getExpenses(0, 200, since),
      SpendeskExpenses.getExpenses(200),
    ]);
    res.json([...pleo.expenses, ...spendesk.expenses]);
  } catch (err) {
    next(err);
  }
});

spend.get('/expenses/:source/:id', async (req, res, next) => {
  try {
    const { source, id } = req.params;
    res.json(source === 'pleo' ? await PleoExpenses.getExpense(id) : await SpendeskExpenses.getExpense(id));
  } catch (err) {
    next(err);
  }
});

spend.delete('/teams/:teamId/employees/:employeeId', async (req, res) => {
  await TeamsService.deleteTeamEmployee(req.params.teamId, req.params.employeeId);
  res.sendStatus(204);
});
