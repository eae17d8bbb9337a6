import { ofetch } from 'ofetch'
import wretch from 'wretch'

const api = ofetch.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
})

const w = wretch('https://openapi.pleo.io/v1').auth(`Bearer ${process.env.PLEO_TOKEN}`)

type Balance = { currency: string; current: number; available: number }

const balance = await api<Balance>('/companies/balance') // expect: legacy-call getCompanyBalance (certain)
console.log(`${balance.available} ${balance.currency}`)

if (balance.available < 500) {
  await ofetch('https://ntfy.sh/my-topic', { method: 'POST', body: 'Pleo is nearly empty: /v1/companies/balance' })
}

const groups = await w.url('/account-groups').get().json<{ accountGroups: { id: string }[] }>() // expect: legacy-call getAccountGroups (certain)
for (const g of groups.accountGroups) {
  await api(`/account-groups/${g.id}`, { method: 'PUT', body: { hidden: false } }) // expect: legacy-call updateAccountGroup (certain)
}
