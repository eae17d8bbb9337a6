import { env } from "$lib/env.ts"

async function get<T>(path: string): Promise<T> {
  const r = await fetch(`${env.DATEV_URL}/${path}`, { headers: { accept: "application/json" } })
  return r.json()
}

export const datevAccounts = () => get<{ number: number; caption: string }[]>("accounts")
export const datevEmployees = () => get<unknown[]>("employees")
