import { env } from '@fjord/env'
import { ofetch } from 'ofetch'

const pleo = ofetch.create({
  baseURL: env.PLEO_URL,
  headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
  retry: 2,
})

const fortnox = ofetch.create({ baseURL: env.FORTNOX_URL })

interface Account {
  id: string
  accountNumber: string
  name: string
}

/** Fortnox knows the chart of accounts; the card provider gets what is missing there. */
export async function pushAccounts() {
  const [{ accounts }, chart] = await Promise.all([
    pleo<{ accounts: Account[] }>('/accounts', { query: { pageSize: 1000 } }), // expect: legacy-call getAccounts (likely)
    fortnox<{ Accounts: { Number: number; Description: string }[] }>('/accounts'),
  ])

  const have = new Map(accounts.map((a) => [a.accountNumber, a]))
  for (const entry of chart.Accounts) {
    const number = String(entry.Number)
    const account = have.get(number)
    have.delete(number)
    if (!account) {
      await pleo('/accounts', { // expect: legacy-call createAccount (likely)
        method: 'POST',
        body: { accountNumber: number, name: entry.Description },
      })
    } else if (account.name !== entry.Description) {
      await pleo(`/accounts/${account.id}`, { method: 'PUT', body: { ...account, name: entry.Description } }) // expect: legacy-call updateAccount (likely)
    }
  }
  await Promise.all([...have.values()].map((a) => pleo(`/accounts/${a.id}`, { method: 'DELETE' }))) // expect: legacy-call deleteAccount (likely)
}

await pushAccounts()
