import { createServer } from 'node:http'

const { WALLET_ORIGIN, GATEWAY_ORIGIN, TAXES, TOKEN, CURRENCY = 'EUR' } = process.env
const headers = { authorization: `Bearer ${TOKEN}` }

let latest = null

async function refresh() {
  const [balance, taxes, local] = await Promise.all([
    fetch(`${WALLET_ORIGIN}/v1/companies/balance`, { headers }), // expect: legacy-call getCompanyBalance (likely)
    fetch(TAXES, { headers }), // expect: legacy-call getTaxCodes (likely)
    fetch(`${GATEWAY_ORIGIN}/v1/companies/balance`),
  ])
  latest = {
    balance: await balance.json(),
    taxes: (await taxes.json()).taxCodes.length,
    local: await local.json(),
  }
}

setInterval(() => refresh().catch(console.error), Number(process.env.INTERVAL_MINUTES) * 60_000)
await refresh()

createServer((req, res) => {
  if (req.url === '/v1/companies/balance') {
    res.setHeader('content-type', 'application/json')
    res.end(JSON.stringify({ ...latest, shownIn: CURRENCY }))
    return
  }
  res.statusCode = 404
  res.end()
}).listen(8080)
