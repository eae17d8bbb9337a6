import axios from 'axios'
import { pleo, archive } from './http/pleo.js'
import { pages, unwrap } from './http/helpers.js'

export async function archiveMonth(from, to) {
  let count = 0
  for await (const page of pages(pleo, '/expenses', { dateFrom: from, dateTo: to })) { // expect: legacy-call getExpenses (certain)
    for (const expense of page.expenses) {
      for (const receiptId of expense.receiptIds) {
        const receipt = await unwrap(pleo.get(`expenses/${expense.id}/receipts/${receiptId}`)) // expect: legacy-call getExpenseReceipt (certain)
        const file = await axios.get(receipt.url, { responseType: 'stream' })
        await archive.put(`/expenses/${expense.id}`, file.data)
        count++
      }
    }
  }
  return count
}

export async function owners() {
  const names = new Map()
  for await (const { employees } of pages(pleo, '/employees')) { // expect: legacy-call getEmployees (certain)
    for (const e of employees) names.set(e.id, `${e.firstName} ${e.lastName}`)
  }
  return names
}

export async function alreadyArchived() {
  const ids = []
  for await (const page of pages(archive, '/expenses')) ids.push(...page.expenses.map((e) => e.id))
  return ids
}

export const removeTeam = (id) => pleo.delete(`/teams/${id}`) // expect: legacy-call deleteTeam (certain)

export const fixNote = (id, note) =>
  pleo.request({ method: 'put', url: `/expenses/${id}`, data: { note } }) // expect: undocumented-legacy-call
