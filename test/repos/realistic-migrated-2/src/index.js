import express from 'express';
import { config } from './config.js';
import { entries, exportItems } from './pleo.js';

const app = express();

app.get('/v1/expenses', async (req, res) => res.json(await entries()));
app.get('/jobs/:id', async (req, res) => res.json(await exportItems(req.params.id)));
app.get('/old', (req, res) => {
  res.status(410).json({ error: 'The legacy API (openapi.pleo.io) is not used any more' });
});

app.listen(config.port);
