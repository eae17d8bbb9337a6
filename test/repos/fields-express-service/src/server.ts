import express from 'express';
import knex from 'knex';
import { PleoService } from './services/PleoService';
import { expensesRouter } from './routes/expenses';

const app = express();
app.use(express.json());

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const pleo = new PleoService(process.env.PLEO_TOKEN!);

app.use('/expenses', expensesRouter(pleo, db));
app.get('/healthz', (_req, res) => res.json({ status: 'ok' }));

app.listen(Number(process.env.PORT ?? 3000));
