/**
 * For the REPL: `await rawPleo("/accounts")`. Nothing in the service uses it.
 */
export async function rawPleo(path: string): Promise<unknown> {
  const response = await fetch(`https://openapi.pleo.io/v1${path}`, { // expect: legacy-call (possible)
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  })
  return response.json()
}

export async function rawFortnox(path: string): Promise<unknown> {
  const response = await fetch(`https://api.fortnox.se/3${path}`, {
    headers: { Authorization: `Bearer ${process.env.FORTNOX_TOKEN}` },
  })
  return response.json()
}
