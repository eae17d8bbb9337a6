export function codes(call, { hidden = false } = {}) {
  return call('GET', '/tax-codes', { query: { hidden } }) // expect: legacy-call getTaxCodes
}
