const { Router } = require('express');
const { prisma } = require('../db');
const { importNotes } = require('../import');

const router = Router();

router.get('/expenses', async (req, res) => {
  const { status, type, pageOffset = 0, pageSize = 50 } = req.query;
  const expenses = await prisma.expense.findMany({ where: { status, type }, skip: Number(pageOffset), take: Number(pageSize) });
  const totalCount = await prisma.expense.count({ where: { status, type } });
  const nextPageOffset = Number(pageOffset) + expenses.length < totalCount ? Number(pageOffset) + expenses.length : null;
  // the shape our old clients know
  res.json({ expenses, metadata: { pageInfo: { nextPageOffset, pageSize, totalCount } } });
});

router.post('/expenses/:id/lines', async (req, res) => {
  const { accountId, amountSettled, employeeCode } = req.body;
  const expense = await prisma.expense.findUniqueOrThrow({ where: { id: req.params.id }, include: { lines: true } });
  const sum = expense.lines.reduce((s, line) => s + line.amountSettled, 0) + amountSettled.value;
  if (sum > expense.amountOriginal.value) return res.status(422).json({ error: `over ${expense.amountOriginal.currency}` });
  if (expense.employeeCode !== employeeCode) return res.sendStatus(403);
  await prisma.line.create({ data: { accountId, amountSettled: amountSettled.value, expenseId: expense.id } });
  res.status(201).json({ departmentId: expense.departmentId, lines: expense.lines.length + 1 });
});

router.post('/import', async (_req, res) => res.json({ changed: await importNotes() }));

module.exports = router;
