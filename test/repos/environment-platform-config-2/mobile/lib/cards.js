import Constants from 'expo-constants'
import * as SecureStore from 'expo-secure-store'

const { cardsUrl, weatherUrl } = Constants.expoConfig.extra

async function authHeaders() {
  const token = await SecureStore.getItemAsync('cards')
  return { Authorization: `Bearer ${token}` }
}

export async function latestExpenses() {
  const res = await fetch(`${cardsUrl}/expenses?pageSize=20`, { headers: await authHeaders() }) // expect: legacy-call getExpenses (likely)
  const { expenses } = await res.json()
  return expenses
}

export async function receiptsOf(expense) {
  const res = await fetch(cardsUrl + `/expenses/${expense.id}/receipts`, { headers: await authHeaders() }) // expect: legacy-call getExpenseReceipts (likely)
  return res.json()
}

export async function myTeam(id) {
  const base = Constants.expoConfig?.extra?.teamsUrl
  const res = await fetch(`${base}/${id}`, { headers: await authHeaders() }) // expect: legacy-call getTeam (likely)
  return res.ok ? res.json() : undefined
}

export async function weather(lat, lon) {
  const res = await fetch(`${weatherUrl}/forecast?latitude=${lat}&longitude=${lon}`)
  return res.json()
}
