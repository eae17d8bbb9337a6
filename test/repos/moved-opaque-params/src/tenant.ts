import { readFile } from 'node:fs/promises'

export interface Tenant {
  key: string
  /** query that every Pleo call of this tenant carries; comes from the vault */
  scope: Record<string, string>
  resource?: string
}

export async function currentTenant(name: string): Promise<Tenant> {
  const file = JSON.parse(await readFile(process.env.TENANTS ?? '/etc/tenants.json', 'utf8'))
  const t = file[name]
  if (!t) throw Object.assign(new Error('unknown tenant'), { statusCode: 404 })
  return t
}
