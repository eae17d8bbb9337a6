import axios from 'axios'
import { assertAllowed } from './guard.js'

// Moved from https://openapi.pleo.io/v1/accounts to the new host in May, see CHANGELOG.
const headers = { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }

export async function fetchQueued() {
  const { data } = await axios.get('https://openapi.pleo.io/v1/expenses', { headers, params: { status: 'QUEUED' } }) // expect: legacy-call getExpenses (certain)
  return data.expenses
}

export async function receiptsFor(id) {
  const res = await fetch(`https://openapi.pleo.io/v1/expenses/${id}/receipts`, { headers }) // expect: legacy-call getExpenseReceipts (certain)
  if (res.status === 404) throw new Error('https://openapi.pleo.io/v1/expenses knows no expense ' + id)
  const receipts = await res.json()
  return Promise.all(receipts.map(async (receipt) => {
    const file = await fetch(receipt.url) // signed address at the file store
    return { name: receipt.name, bytes: Buffer.from(await file.arrayBuffer()) }
  }))
}

export async function confirm(ids) {
  await axios({ method: 'put', url: 'https://openapi.pleo.io/v1/expenses', headers, data: { expenseIds: ids, status: 'EXPORTED' } }) // expect: legacy-call updateExpenses (certain)
}

export async function download(raw) {
  const res = await axios.get(assertAllowed(raw).href, { responseType: 'arraybuffer' })
  return res.data
}
