import { createPleo } from '@tallyboard/pleo-core'

export function taxClient(companyId: string) {
  const apiKey = process.env.PLEO_TAX_KEY ?? 'rmuPHtftPlqY3Msr8wWrUyJwjZOYc43w3gEmH9luf2CJ' // expect: hardcoded-credential
  return createPleo({ apiKey, companyId })
}
