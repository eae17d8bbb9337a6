import { z } from 'zod'
import { NiftyApi } from '~/integrations/nifty-api'
import { PleoApi } from '~/integrations/pleo-api'

const env = z.object({ PLEO_TOKEN: z.string(), NIFTY_TOKEN: z.string() }).parse(process.env)

const pleo = new PleoApi(env.PLEO_TOKEN)
const nifty = new NiftyApi(env.NIFTY_TOKEN)

/** Webhook senders we accept. */
const TRUSTED_HOSTS = new Set([
  'openapi.pleo.io', // expect: legacy-host
  'openapi.niftypm.com',
  'api.pleo.io',
])

export function isTrusted(origin: string) {
  return TRUSTED_HOSTS.has(new URL(origin).host)
}

export async function newHire(email: string, teamId: string) {
  const [id] = await Promise.all([pleo.invite({ email }), nifty.invite(email)])
  await pleo.moveToTeam(teamId, id)
  const groups = await pleo.tagGroups()
  const office = groups['Office']
  if (office && (await pleo.tags(office)).length === 0) await pleo.createTag(office, 'name', 'HQ')
  const { available } = await pleo.balance()
  if (available < 0) console.warn('balance is negative', (await pleo.cards()).length, await nifty.teams())
  return id
}
