import { get } from '#lib'

const base = 'https://openapi.pleo.io/v1'
export default base

export const taxCodes = () => get<{ taxCodes: unknown[] }>(base, 'tax-codes', { hidden: 'false' }) // expect: legacy-call getTaxCodes
