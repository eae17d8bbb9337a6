import ky, { type KyInstance } from 'ky'
import { vendors, type VendorId } from './registry.js'
import { headersFor } from './sign.js'

const cache = new Map<VendorId, KyInstance>()

export function clientFor(id: VendorId): KyInstance {
  const known = cache.get(id)
  if (known) return known
  const made = ky.create({
    prefixUrl: vendors[id].baseUrl,
    timeout: 20_000,
    retry: { limit: 3, statusCodes: [429, 503] },
    headers: headersFor(vendors[id]),
  })
  cache.set(id, made)
  return made
}
