export const pleoLink = (expenseId: string) => `https://app.pleo.io/expenses/${expenseId}`

export const apiDocs = 'https://developers.pleo.io/reference/pleo-deprecated'

export function isPleoHost(url: string) {
  return new URL(url).hostname === 'openapi.pleo.io' // expect: legacy-host
}
