import { Router } from 'express';
import type { Knex } from 'knex';
import { PleoService } from '../services/PleoService';
import { toExpenseRow, toLineRows } from '../mappers/expenseRow';

export function expensesRouter(pleo: PleoService, db: Knex) {
  const router = Router();

  router.post('/sync', async (req, res, next) => {
    try {
      const expenses = await pleo.listExpenses(new Date(req.body.dateFrom), new Date(req.body.dateTo));
      await db('expenses').insert(expenses.map(toExpenseRow)).onConflict('pleo_id').merge();
      await db('expense_lines').insert(expenses.flatMap(toLineRows));
      res.json({ totalCount: expenses.length });
    } catch (err) {
      next(err);
    }
  });

  router.get('/:id', async (req, res) => {
    const expense = await pleo.getExpense(req.params.id);
    res.json({
      id: expense.id,
      exported: expense.status === 'EXPORTED', // expect: changed-field
      state: expense.cardTransaction?.state, // expect: lost-field
      settledAt: expense.cardTransaction?.settledAt, // expect: changed-field
      account: expense.accountId,
    });
  });

  // our own table: same words, not Pleo
  router.get('/', async (_req, res) => {
    const rows = await db('manual_expenses').select('id', 'status', 'employeeCode', 'type');
    res.json(rows.map((r) => ({ id: r.id, code: r.employeeCode, status: r.status, type: r.type })));
  });

  return router;
}
