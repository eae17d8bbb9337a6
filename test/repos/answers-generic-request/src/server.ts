import express from 'express';
import { PleoClient } from '@pleo/client';
import { review, stillOpen } from './policy';

const app = express();
app.use(express.json());
const pleo = new PleoClient(process.env.PLEO_API_TOKEN ?? '');

app.get('/violations', async (req, res) => {
  const expenses = await pleo.expenses(String(req.query.since));
  const exported = expenses.filter((x) => x.status === 'EXPORTED'); // expect: changed-field
  res.json(stillOpen(exported.flatMap(review)));
});

app.get('/violations/:id', async (req, res) => {
  const expense = await pleo.expense(req.params.id);
  res.json({
    id: expense.id,
    performedAt: expense.performedAt,
    state: expense.cardTransaction?.state, // expect: lost-field
    violations: review(expense),
  });
});

// called by the finance portal; the body is its own model
app.post('/waive', (req, res) => {
  const { status, type, amountOriginal } = req.body;
  if (status !== 'waived' || type === 'CARD') return void res.status(400).end();
  res.json({ ok: true, amount: amountOriginal.value });
});

app.listen(3000);
