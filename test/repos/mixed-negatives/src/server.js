import express from 'express'
import helmet from 'helmet'
import { fetchQueued, receiptsFor } from './pleo.js'

const app = express()

app.use(helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      connectSrc: ["'self'", 'https://openapi.pleo.io', 'https://api.tripletex.example'], // expect: legacy-host
    },
  },
}))

// own routes, named like Pleo's
app.get('/v1/expenses', async (req, res) => {
  if (req.headers.authorization !== `Bearer ${process.env.OWN_TOKEN}`) return res.status(401).json({ error: 'no' })
  res.json({ expenses: await fetchQueued() })
})
app.get('/v1/expenses/:id/receipts', async (req, res) => res.json(await receiptsFor(req.params.id)))
app.post('/api/pleo/sync', (_req, res) => res.status(202).end())

app.get('/help', (_req, res) => {
  res.send('<p>Your token is made for the Pleo Open API.</p>')
})

app.listen(process.env.PORT || 8080)
