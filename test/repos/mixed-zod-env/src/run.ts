import { env } from '~/env'
import { syncAccounts } from '~/jobs/accounts'
import { pleoBalance, qontoBalance } from '~/jobs/balance'

const chart = new Map([
  ['4010', 'Travel'],
  ['4020', 'Meals'],
])

await syncAccounts(chart)
console.table(await Promise.all([pleoBalance(), qontoBalance()]))

// our own API, same words
await fetch('https://cfo.example.org/v1/accounts', { method: 'POST', body: JSON.stringify({ days: env.REPORT_DAYS }) })
