import express from 'express';

const app = express();
app.use(express.json());

const auth = () => ({ Authorization: `Bearer ${process.env.PLEO_TOKEN}`, 'Content-Type': 'application/json' });

// The spreadsheet people say path, method and body.
app.post('/call', async (req, res) => {
  const upstream = await fetch(`https://openapi.pleo.io${req.body.path}`, { // expect: legacy-call (possible)
    method: req.body.method || 'GET',
    headers: auth(),
    body: req.body.body && JSON.stringify(req.body.body),
  });
  res.status(upstream.status).send(await upstream.text());
});

// Known path, method as it came in.
app.all('/teams/:id', async (req, res) => {
  const upstream = await fetch(`https://openapi.pleo.io/v1/teams/${req.params.id}`, { method: req.method, headers: auth() }); // expect: legacy-call (possible)
  res.status(upstream.status).send(await upstream.text());
});

// Whatever host the caller names. Ours to forbid, not Pleo's.
app.get('/fetch', async (req, res) => {
  const upstream = await fetch(String(req.query.url));
  res.send(await upstream.text());
});

// Nothing unknown here.
app.get('/balance', async (_req, res) => {
  const upstream = await fetch('https://openapi.pleo.io/v1/companies/balance', { headers: auth() }); // expect: legacy-call getCompanyBalance (certain)
  res.json(await upstream.json());
});

app.listen(8099);
