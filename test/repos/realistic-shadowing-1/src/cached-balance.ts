import { fetch, put } from './cache'

const KEY = 'https://openapi.pleo.io/v1/companies/balance' // expect: legacy-host

/** What `refresh.ts` wrote last, or nothing. The address is only the key. */
export async function lastBalance(): Promise<number | undefined> {
  const hit = await fetch(KEY)
  return hit?.available
}

export async function remember(balance: { available: number }) {
  await put(KEY, balance)
}
