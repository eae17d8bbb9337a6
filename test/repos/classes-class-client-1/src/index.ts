import express from 'express';
import { nightly } from './jobs/nightly.js';
import { PleoClient } from './pleo/client.js';

const app = express();
app.use(express.json());

// our own routes; the paths are modelled on Pleo's
app.get('/v1/expenses', (_req, res) => {
  res.json({ expenses: [] });
});

app.post('/api/pleo/sync', async (req, res) => {
  const count = await nightly(new Date(req.body.since));
  res.json({ count });
});

app.delete('/v1/employees/:id', async (req, res) => {
  await new PleoClient(process.env.PLEO_API_TOKEN ?? '').offboard(req.params.id);
  res.status(204).end();
});

app.listen(8080, async () => {
  // warm up our own cache
  await fetch('http://localhost:8080/v1/expenses');
});
