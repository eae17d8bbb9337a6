import axios from 'axios'

const tripletex = axios.create({ baseURL: 'https://api.tripletex.example/v1' })
const nifty = axios.create({ baseURL: 'https://openapi.niftypm.com/api/v1.0' })

export const employees = () => tripletex.get('/employees').then((r) => r.data)
export const accounts = () => tripletex.get('/accounts', { params: { pageSize: 100 } }).then((r) => r.data)
export const tasks = () => nifty.get('/tasks').then((r) => r.data)

// a phishing address that we report to the bank
export const probe = () => fetch('https://openapi.pleo.io.evil.example/v1/expenses', { method: 'HEAD' })

// Pleo's own app, and the new API
export const appVersion = () => fetch('https://api.pleo.io/v1/expenses').then((r) => r.status)
export const entries = (key, company) =>
  axios.post('https://external.pleo.io/v1/accounting-entries:search', { companyId: company }, { auth: { username: key, password: '' } }) // expect: legacy-parameter externalSearchAccountingEntriesV1

const local = { get: (path) => new Map([['/expenses', []]]).get(path) }
export const cached = () => local.get('/expenses')
