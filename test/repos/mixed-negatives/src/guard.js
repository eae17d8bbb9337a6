const ALLOWED = new Set(['openapi.pleo.io', 'api.tripletex.example']) // expect: legacy-host

/** Refuses every address that a user could smuggle in. */
export function assertAllowed(raw) {
  const url = new URL(raw)
  if (url.protocol !== 'https:' || !ALLOWED.has(url.hostname)) {
    throw new Error(`Host ${url.hostname} is not allowed`)
  }
  return url
}

export function isPleo(url) {
  return /^https:\/\/openapi\.pleo\.io\//.test(url) // expect: legacy-host
}
