import axios from 'axios'

const token = process.env.CARD_TOKEN
const auth = { headers: { Authorization: `Bearer ${token}` } }

const ledger = axios.create({ baseURL: process.env.LEDGER_URL, ...auth })
const erp = axios.create({ baseURL: process.env.ERP_URL })

/** @param {string} expenseId */
export async function receipts(expenseId) {
  const { data } = await axios.get(`${process.env.RECEIPT_API}/${expenseId}/receipts`, auth) // expect: legacy-call getExpenseReceipts (likely)
  return data
}

export async function person(id) {
  const { data } = await axios(`${process.env.PEOPLE_API}/employees/${id}`, auth) // expect: legacy-call getEmployee (likely)
  return data
}

export async function renameAccount(id, name) {
  await ledger.put(`/accounts/${id}`, { name }) // expect: legacy-call updateAccount (likely)
  await erp.put(`/accounts/${id}`, { name })
}

export const account = (id) => ledger.get(`/accounts/${id}`) // expect: legacy-call getAccount (likely)

export async function moveToTeam(employeeId, from, to) {
  if (process.env.FEATURE_TEAMS !== 'true') return
  await axios.put(`${process.env.TEAMS_URL}/${to}/employees/${employeeId}`, null, auth) // expect: legacy-call addTeamEmployee (likely)
  await axios.delete(`${process.env.TEAMS_URL}/${from}/employees/${employeeId}`, auth) // expect: legacy-call deleteTeamEmployee (likely)
}
