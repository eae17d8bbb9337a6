export const receiptsOf = (expenseId: string) => `/expenses/${expenseId}/receipts`;
