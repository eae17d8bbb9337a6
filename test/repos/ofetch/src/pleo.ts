import { $fetch, ofetch } from 'ofetch'

const pleo = ofetch.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
})

export const listTeams = () => pleo('/teams', { query: { pageSize: 25 } }) // expect: legacy-call getTeams
export const dropTeam = (id: string) => pleo(`/teams/${id}`, { method: 'DELETE' }) // expect: legacy-call deleteTeam
export const balance = (token: string) =>
  $fetch('/companies/balance', { baseURL: 'https://openapi.pleo.io/v1', headers: { Authorization: `Bearer ${token}` } }) // expect: legacy-call getCompanyBalance
export const ownBalance = () => $fetch('/api/companies/balance')
