import { isIP } from 'node:net'

const KNOWN_HOSTS = new Set(['openapi.pleo.io', 'api.fortnox.se', 'thirdparty.qonto.com']) // expect: legacy-host

/** Throws unless the address may be called with a customer's token. */
export function assertSafeBaseUrl(raw: string): URL {
  const url = new URL(raw)
  if (url.protocol !== 'https:') throw new Error('only https')
  if (isIP(url.hostname)) throw new Error('no IP addresses')
  if (!KNOWN_HOSTS.has(url.hostname)) throw new Error(`unknown host ${url.hostname}`)
  if (url.username || url.password) throw new Error('no user info in the address')
  return url
}

// old check, still used by the importer
const PLEO_ADDRESS = /^https:\/\/openapi\.pleo\.io\/v1\// // expect: legacy-host

export function isPleoAddress(s: string): boolean {
  return PLEO_ADDRESS.test(s)
}
