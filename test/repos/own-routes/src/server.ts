import express from 'express';
import { syncExpenses } from './sync';

const app = express();

app.get('/v1/expenses', (request, response) => {
  if (request.headers.authorization !== `Bearer ${process.env.INTERNAL_TOKEN}`) return response.sendStatus(401);
  return response.json([]);
});
app.post('/api/pleo/sync', async (_request, response) => response.json(await syncExpenses()));
