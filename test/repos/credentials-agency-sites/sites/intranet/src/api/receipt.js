// Gatsby Function
import fetch from 'node-fetch'

export default async function handler(req, res) {
  const { entry, receipt } = req.query
  const key = process.env.PLEO_API_KEY
  const r = await fetch(`https://external.pleo.io/v1/accounting-entries/${entry}/receipts/${receipt}`, {
    headers: { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` },
  })
  res.status(r.status).setHeader('content-type', r.headers.get('content-type'))
  r.body.pipe(res)
}
