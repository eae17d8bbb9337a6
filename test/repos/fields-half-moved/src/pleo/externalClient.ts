import axios from 'axios'

const external = axios.create({
  baseURL: 'https://external.pleo.io',
  auth: { username: process.env.PLEO_API_KEY ?? '', password: '' },
})

const companyId = process.env.PLEO_COMPANY_ID

export async function searchEntries(from: string, after?: string) {
  const { data } = await external.post(
    '/v1/accounting-entries:search',
    { includeDeleted: false, performedAtStart: from },
    { params: { company_id: companyId, limit: 100, after } },
  )
  return data
}

export async function queuedEntries() {
  const { data } = await external.post( // expect: legacy-parameter
    '/v1/accounting-entries:search',
    { includeDeleted: false, exportStatus: ['QUEUED'] },
    { params: { company_id: companyId, pageSize: 50, pageOffset: 0 } },
  )
  return data.data
}

export async function entriesOfPeriod(from: string, to: string) {
  const { data } = await external.post('/v1/accounting-entries:search', { // expect: legacy-parameter
    includeDeleted: false,
    performedAtStart: from,
    performedAtEnd: to,
  })
  return data.data
}

export async function entry(id: string) {
  const { data } = await external.get(`/v1/accounting-entries/${id}`)
  return data.data
}

export async function expenseReceipts(id: string) {
  const { data } = await external.get(`/v1/expenses/${id}/receipts`) // expect: unknown-external-call
  return data
}

export async function exportJobs() {
  const { data } = await external.get('/v2/export-jobs', { params: { company_id: companyId } }) // expect: superseded-external-call
  return data.data
}

export async function employees() {
  const { data } = await external.get('/v2/employees', { params: { companyId, limit: 100 } })
  return data.data
}
