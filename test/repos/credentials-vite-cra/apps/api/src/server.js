const express = require('express');
const axios = require('axios');

const app = express();
app.use(express.json());

const key = process.env.PLEO_EXPORT_KEY;
if (!key) throw new Error('PLEO_EXPORT_KEY is not set');

const pleo = axios.create({ baseURL: 'https://external.pleo.io', auth: { username: key, password: '' } });

app.post('/api/pleo/sync', async (req, res, next) => {
  if (!req.headers.authorization?.startsWith('Bearer ')) return res.sendStatus(401);
  try {
    const { data } = await pleo.post('/v3/export-jobs', { vendor: 'finops' }, { params: { company_id: req.query.company } });
    res.status(202).json({ job: data.data.id });
  } catch (e) {
    next(e);
  }
});

app.listen(process.env.PORT || 4000);
