const { pleo } = require('./api')

async function company () {
  const { data } = await pleo.get('/companies/me') // expect: undocumented-legacy-call (certain)
  const balance = await pleo.get('/companies/balance') // expect: legacy-call getCompanyBalance (certain)
  return { ...data, ...balance.data }
}

async function hooks (url) {
  const existing = await pleo.get('webhooks') // expect: undocumented-legacy-call (certain)
  if (existing.data.some((h) => h.url === url)) return
  await pleo.post('webhooks', { url, events: ['expense.created'] }) // expect: undocumented-legacy-call (certain)
  await fetch(url, { method: 'POST', body: '{"ping":true}' })
}

/** The base's path is lost here: this asks for /expenses, which is nothing. */
async function wrongJoin () {
  const url = new URL('/expenses', 'https://openapi.pleo.io/v1')
  const res = await fetch(url, { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } }) // expect: undocumented-legacy-call (certain)
  return res.status
}

/** `tax-codes` beside its misspelling. */
async function tax () {
  const paths = ['/tax-codes', '/taxcodes']
  for (const path of paths) {
    const res = await pleo.get(path, { validateStatus: () => true }) // expect: legacy-call getTaxCodes (certain), undocumented-legacy-call (certain)
    if (res.status === 200) return res.data.taxCodes
  }
  return []
}

module.exports = { company, hooks, wrongJoin, tax }
