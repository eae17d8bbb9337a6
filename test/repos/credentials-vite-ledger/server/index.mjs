import express from 'express'

const app = express()
const { PLEO_API_KEY, PLEO_COMPANY_ID, PORT = 4000 } = process.env

app.get('/api/tax-codes', async (req, res) => {
  const r = await fetch(`https://external.pleo.io/v0/tax-codes:search?company_id=${PLEO_COMPANY_ID}`, {
    method: 'POST',
    headers: {
      'x-api-key': PLEO_API_KEY, // expect: wrong-auth-scheme
      'content-type': 'application/json',
    },
    body: '{}',
  })
  if (!r.ok) return res.status(502).json({ error: `upstream ${r.status}` })
  res.json((await r.json()).data)
})

app.listen(PORT)
