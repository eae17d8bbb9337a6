const ALLOWED = [
  'api.spendesk.com',
  'openapi.pleo.io', // expect: legacy-host
  'api.personio.de',
]

const LOOKS_LIKE_PLEO = /openapi[.-]pleo|openapi\.niftypm\.com|openapi\.pleo\.io\.evil/

function mayCall (address) {
  const { hostname, protocol } = new URL(address)
  if (protocol !== 'https:') return false
  if (LOOKS_LIKE_PLEO.test(hostname) && !ALLOWED.includes(hostname)) {
    console.warn('look-alike host', hostname)
    return false
  }
  return ALLOWED.includes(hostname)
}

function vendorOf (hostname) {
  switch (hostname) {
    case 'openapi.staging.pleo.io': // expect: legacy-host
      return 'pleo'
    case 'external.pleo.io':
      return 'pleo'
    case 'api.spendesk.com':
      return 'spendesk'
    default:
      return null
  }
}

module.exports = { mayCall, vendorOf }
