import { env } from '~/env'

const { PLEO_API_URL: base, PLEO_API_TOKEN: token } = env

interface Account { id: string; number: string; name: string }

async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
  const r = await fetch(base + path, {
    ...init,
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
  })
  if (!r.ok) throw new Error(`${path}: ${r.status}`)
  return r.json() as Promise<T>
}

export async function syncAccounts(chart: Map<string, string>) {
  const { accounts } = await pleo<{ accounts: Account[] }>('/accounts?pageSize=500') // expect: legacy-call getAccounts (likely)
  const seen = new Set<string>()
  for (const account of accounts) {
    seen.add(account.number)
    const name = chart.get(account.number)
    if (!name) {
      await pleo(`/accounts/${account.id}`, { method: 'DELETE' }) // expect: legacy-call deleteAccount (likely)
    } else if (name !== account.name) {
      await pleo(`/accounts/${account.id}`, { method: 'PUT', body: JSON.stringify({ ...account, name }) }) // expect: legacy-call updateAccount (likely)
    }
  }
  for (const [number, name] of chart) {
    if (seen.has(number)) continue
    await pleo('/accounts', { // expect: legacy-call createAccount (likely)
      method: 'POST',
      body: JSON.stringify({ number, name }),
    })
  }
}
