import axios from 'axios'

/** Our own Java back end: it keeps a copy of what Pleo, Qonto and the bank say. */
export const backend = axios.create({
  baseURL: process.env.NEXT_PUBLIC_BACKEND_URL ?? 'https://backend.finanzportal.example',
  withCredentials: true,
})

export const getPleoExpenses = (month: string) => backend.get('/pleo/expenses', { params: { month } })
export const getPleoTeams = () => backend.get('/pleo/v1/teams')
export const refreshPleo = () => backend.post('/v1/expenses/refresh')
