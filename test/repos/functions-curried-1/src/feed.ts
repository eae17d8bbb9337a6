import { subDays, formatISO } from 'date-fns'
import { createApi } from './pleo/api'
import { createAccountGroup, fetchTaxCodes, get, put } from './pleo/curried'
import { sparkGet } from './sparkasse'

const api = createApi({
  base: 'https://openapi.pleo.io/v1',
  token: () => process.env.PLEO_API_TOKEN!,
})

async function feed() {
  const since = formatISO(subDays(new Date(), 1))
  const { expenses } = await api.expenses.list({ status: 'QUEUED' })

  const [accounts, employees, codes] = await Promise.all([
    get<{ accounts: object[] }>('/accounts'), // expect: legacy-call getAccounts (certain)
    get<{ employees: object[] }>(`/employees?since=${since}`), // expect: legacy-call getEmployees (certain)
    fetchTaxCodes<{ taxCodes: object[] }>(),
  ])

  for (const group of await api.tagGroups()) {
    console.log(group.id, (await api.tags(group.id)).length)
  }

  for (const { id } of expenses) {
    const detail = await api.expenses.one(id)
    if (detail.note?.startsWith('#hotel')) await put(`/teams/travel/employees/${id}`) // expect: legacy-call addTeamEmployee (certain)
  }
  await api.expenses.setStatus(expenses.map((e) => e.id), 'EXPORTING')
  if (accounts.accounts.length === 0) await createAccountGroup({ name: 'Reise', typeKey: 'travel', hidden: false })

  console.log(await sparkGet('/accounts'), employees, codes)
}

feed()
