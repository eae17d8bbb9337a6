import { remember } from './cached-balance'
import { put } from './cache'

const headers = { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` }

export async function refresh() {
  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', { headers }) // expect: legacy-call getCompanyBalance (certain)
  await remember(await res.json())

  const teams = await globalThis.fetch('https://openapi.pleo.io/v1/teams', { headers }) // expect: legacy-call getTeams (certain)
  await put('teams', await teams.json())
}

type Fetch = typeof globalThis.fetch

/** `fetch` is handed in so that tests can replace it; everybody else leaves it out. */
export async function taxCodes(fetch: Fetch = globalThis.fetch) {
  const res = await fetch('https://openapi.pleo.io/v1/tax-codes?hidden=true', { headers }) // expect: legacy-call getTaxCodes
  return (await res.json()).taxCodes
}
