import { request } from 'undici'
import { LEGACY_NAME, secret } from './settings.js'

// TODO: delete once teams exist in the external API
export async function listTeams(token = secret(LEGACY_NAME)) {
  const { body } = await request('https://openapi.pleo.io/v1/teams', {
    headers: { authorization: `Bearer ${token}` },
  })
  return (await body.json()).teams
}
