import axios from 'axios'
import { env } from '../env.js'

// Teams are not in the new API yet, so this one stays until they are.
export const openApi = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: {
    Authorization: `Bearer ${env.PLEO_LEGACY_TOKEN}`,
  },
})

export async function listTeams() {
  const { data } = await openApi.get('/teams', { params: { pageOffset: 0, pageSize: 100 } })
  return data.teams as { id: string; name: string; code?: string }[]
}

/** Balance is polled from a different box, hence no shared instance. */
export async function balance() {
  const { data } = await axios.get('https://openapi.pleo.io/v1/companies/balance', {
    auth: { username: env.PLEO_LEGACY_TOKEN, password: '' }, // expect: wrong-auth-scheme
  })
  return data.available as number
}
