import { mkdir, writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import ky from 'ky'

const { EXPENSE_SERVICE, EXPENSE_TOKEN, FX_SERVICE } = process.env
const month = process.argv[2] || new Date().toISOString().slice(0, 7)

const client = ky.extend({
  prefixUrl: EXPENSE_SERVICE,
  headers: { authorization: `Bearer ${EXPENSE_TOKEN}` },
  timeout: 60_000,
})

async function all() {
  const rows = []
  for (let pageOffset = 0; pageOffset != null;) {
    // expect-next-line: legacy-call getExpenses (likely)
    const page = await client
      .get('expenses', { searchParams: { pageOffset, dateFrom: `${month}-01T00:00:00.000Z` } })
      .json()
    rows.push(...page.expenses)
    pageOffset = page.metadata.pageInfo.nextPageOffset
  }
  return rows
}

async function rate(currency) {
  const { rates } = await ky(`${FX_SERVICE}/latest?base=${currency}&symbols=EUR`).json()
  return rates.EUR
}

const rows = await all()
const accounts = await client('accounts?pageSize=1000').json() // expect: legacy-call getAccounts (likely)
const names = Object.fromEntries(accounts.accounts.map((a) => [a.id, a.name]))

const lines = []
for (const row of rows) {
  const { value, currency } = row.amountSettled ?? row.amountOriginal
  lines.push([row.id, names[row.accountId], value, currency, currency === 'EUR' ? 1 : await rate(currency)])
}

await mkdir('out', { recursive: true })
await writeFile(`out/${month}.csv`, stringify(lines))
