import type { PleoExpense } from '../services/PleoService';

export interface ExpenseRow {
  pleo_id: string;
  employee_no: string | null;
  cost_center: string | null;
  booked_on: string;
  amount: number;
  currency: string;
  merchant: string;
  vat_number: string | null;
  document_no: string | null;
  comment: string;
  kind: string;
  has_receipt: boolean;
}

export function toExpenseRow(expense: PleoExpense): ExpenseRow {
  return {
    pleo_id: expense.id,
    employee_no: expense.employeeCode ?? null, // expect: lost-field
    cost_center: expense.departmentId ?? null, // expect: changed-field
    booked_on: expense.performedAt.slice(0, 10),
    amount: expense.amountSettled.value, // expect: changed-field
    currency: expense.amountSettled.currency, // expect: changed-field
    merchant: expense.cardTransaction?.merchant.name ?? 'unknown', // expect: lost-field
    vat_number: expense.supplier?.CIF ?? null, // expect: changed-field
    document_no: expense.supplier?.documentNumber ?? null,
    comment: expense.note ?? '',
    kind: expense.type.toLowerCase(), // expect: changed-field
    has_receipt: expense.receiptIds.length > 0,
  };
}

export function toLineRows(expense: PleoExpense) {
  return expense.lines.map((line, index) => ({
    expense_id: expense.id,
    position: index + 1,
    amount: line.amountSettled.value, // expect: changed-field
    account: line.accountId ?? null, // expect: changed-field
    tax_code: line.taxCodeId ?? null, // expect: changed-field
  }));
}
