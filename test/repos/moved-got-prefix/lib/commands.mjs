import kleur from 'kleur'
import { company, v0, v1, v2, v3 } from './api.mjs'

export async function ls({ days, all }) {
  const performedAtStart = new Date(Date.now() - days * 86_400_000).toISOString()
  const { data, pagination } = await v1.post('accounting-entries:search', {
    searchParams: { company_id: company, limit: 100, sorting_keys: 'performedAt' },
    json: { includeDeleted: Boolean(all), performedAtStart },
  })
  for (const e of data) {
    const money = (e.transactionValue.minors / 100).toFixed(2)
    console.log(e.performedAt.slice(0, 10), money.padStart(10), e.transactionValue.currency, kleur.dim(e.family), e.note ?? '')
  }
  if (pagination.hasNextPage) console.log(kleur.yellow('… there is more'))
}

export async function show(id) {
  const { data } = await v1(`accounting-entries/${id}`)
  const files = await v1(`accounting-entries/${id}/receipts`, { searchParams: { limit: 100 } })
  console.log(data.exportStatus, data.supplier?.cif, files.data.map((f) => f.mimeType))
}

export async function top() {
  const { data } = await v1.post('accounting-entries:search', { searchParams: { company_id: company, limit: 101 }, json: { includeDeleted: false } }) // expect: legacy-parameter
  return data.sort((a, b) => b.transactionValue.minors - a.transactionValue.minors).slice(0, 10)
}

export async function people() {
  const { data } = await v2('employees', { searchParams: { limit: 1000 } })
  for (const p of data) console.log(p.code ?? '—', `${p.firstName} ${p.lastName}`, p.email)
}

export async function roles() {
  const { data } = await v2('employees')
  for (const p of data) console.log(p.email, p.role) // expect: legacy-field
}

export async function person(id) {
  return (await v1(`employees/${id}`)).data // expect: unknown-external-call
}

export async function taxes() {
  const live = await v0.post('tax-codes:search', { searchParams: { company_id: company }, json: { archived: false } })
  for (const t of live.data) console.log(t.code, `${t.rate * 100} %`, t.type)
  const amounts = await v0.post('tax-codes:calculate-tax-amounts', { json: { amountsByTaxCodeId: { [live.data[0].id]: [{ id: 'x', amount: { currency: 'EUR', minors: 1190 } }] } } })
  return amounts.data
}

export async function taxesV1() {
  return v1.post('tax-codes:search', { searchParams: { company_id: company }, json: { archived: false } }) // expect: unknown-external-call
}

export async function jobs() {
  const { data } = await v3('export-jobs')
  for (const j of data) console.log(j.id, j.status, j.numberOfItems)
}

export async function job(id) {
  const [head, items] = await Promise.all([v3(`export-jobs/${id}`), v3(`export-jobs/${id}/items`)])
  return { ...head.data, items: items.data }
}

export async function jobsV1() {
  return v1('export-jobs', { searchParams: { company_id: company, statuses: 'pending' } }) // expect: superseded-external-call
}

export async function accounts() {
  const { data } = await v1.post('chart-of-accounts:search', { json: { companyId: company, excludeIfAssignedToCategory: true, excludeIfAssignedToContraAccount: true, archived: false } })
  return data.map(({ code, name, externalId }) => ({ code, name, externalId }))
}

export async function accountsWithoutBody() {
  const { data } = await v1('chart-of-accounts') // expect: unknown-external-call
  return data
}

export async function accountNames() {
  const { data } = await v1.post('chart-of-accounts:search', { json: { companyId: company, excludeIfAssignedToCategory: true, excludeIfAssignedToContraAccount: true } })
  return data.map(({ accountNumber, name }) => `${accountNumber} ${name}`) // expect: legacy-field
}
