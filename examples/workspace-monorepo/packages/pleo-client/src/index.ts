export { PleoClient } from './client.js';
export { pleoHttp } from './http.js';
export { searchAccountingEntries, startExport } from './external.js';
export type { Employee, Expense, ExpenseStatus } from './types.js';
