import * as z from 'zod';

/** The subset of a Pleo expense that our ledger needs. */
export const LedgerExpense = z.object({
    id: z.string(),
    employeeId: z.string().nullable(),
    amount: z.number(),
    currency: z.string(),
    note: z.string().optional(),
    performedAt: z.string()
});

export const LedgerEmployee = z.object({
    id: z.string(),
    email: z.string(),
    code: z.string().nullish()
});

export type LedgerExpenseT = z.infer<typeof LedgerExpense>;
export type LedgerEmployeeT = z.infer<typeof LedgerEmployee>;
