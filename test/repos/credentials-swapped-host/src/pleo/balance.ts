import { config } from '../config.js'

// Nothing replaces the balance in the new API, so this stays where it is for now.
export async function walletBalance(): Promise<{ currency: string; available: number }> {
  const res = await fetch(config.pleo.balanceUrl, {
    headers: { Authorization: `Bearer ${config.pleo.balanceToken}` },
  })
  if (!res.ok) {
    throw new Error('Could not read the balance: ' + (await res.text()))
  }
  return res.json()
}
