export const list = async (call, query = {}) => (await call('GET', '/expenses', { query })).expenses // expect: legacy-call getExpenses

export function receipts(call, expenseId) {
  return call('GET', `/expenses/${expenseId}/receipts`) // expect: legacy-call getExpenseReceipts
}
