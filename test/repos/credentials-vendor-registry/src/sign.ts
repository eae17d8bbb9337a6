import type { Vendor } from './registry.js'

const strategies = {
  bearer: (secret: string) => ({ Authorization: `Bearer ${secret}` }),
  'basic-user': (secret: string) => ({ Authorization: `Basic ${btoa(secret + ':')}` }),
}

export function headersFor({ auth }: Vendor): Record<string, string> {
  const secret = process.env[auth.env]
  if (!secret) throw new Error(`${auth.env} is missing`)
  return auth.kind === 'raw' ? { [auth.header]: secret } : strategies[auth.kind](secret)
}
