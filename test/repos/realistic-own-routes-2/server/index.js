import express from 'express';
import { v1 } from './routes/v1.js';
import { requireBearer } from './middleware/auth.js';
import { forward } from './internal.js';

const app = express();
app.use(express.json({ limit: '1mb' }));
app.use('/pleo', requireBearer, v1);
app.get('/v1/health', (req, res) => res.json({ status: 'ok' }));
app.get('/v1/companies/balance', requireBearer, forward);
app.use(express.static('web'));

const port = Number(process.env.PORT) || 4000;
app.listen(port, () => console.log(`gateway on ${port}`));
