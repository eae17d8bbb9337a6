const pleoToken = process.env.PLEO_TOKEN

const authorized = (extra: Record<string, string> = {}) => ({ ...extra, Authorization: `Bearer ${pleoToken}` }) // expect: shared-credential

export async function available(): Promise<string> {
  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', { headers: authorized() })
  const { available, currency } = await res.json()
  return `${available} ${currency}`
}

export async function whoAmI(): Promise<unknown> {
  const res = await fetch('https://external.pleo.io/v1/introspect', { headers: authorized({ Accept: 'application/json' }) })
  return (await res.json()).data
}
