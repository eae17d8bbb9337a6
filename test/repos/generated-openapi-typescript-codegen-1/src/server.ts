import express from 'express';
import { setupClients } from './setup-clients';
import { spend } from './routes/spend';
import { scheduleMarkExported } from './jobs/mark-exported';

setupClients();
scheduleMarkExported();

const app = express();
app.use('/v1', spend);
app.get('/health', (_req, res) => res.json({ status: 'ok' }));
app.listen(Number(process.env.PORT ?? 3000));
