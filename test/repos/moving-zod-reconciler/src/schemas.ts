import { z } from 'zod';

const Money = z.object({ value: z.number(), currency: z.string().length(3) });

export const PleoExpense = z.object({
  id: z.string().uuid(),
  employeeId: z.string().nullable(),
  employeeCode: z.string().nullish(),
  performedAt: z.coerce.date(),
  amountOriginal: Money,
  amountSettled: Money.nullish(),
  note: z.string().nullish(),
  type: z.string(),
  status: z.enum(['NOT_EXPORTED', 'QUEUED', 'EXPORTING', 'EXPORTED']),
  cardTransaction: z
    .object({
      state: z.string(),
      settledAt: z.string().nullish(),
      merchant: z.object({ id: z.string().nullish(), name: z.string() }),
    })
    .nullish(),
  receiptIds: z.array(z.string()).default([]),
});
export type PleoExpense = z.infer<typeof PleoExpense>;

export const ExpensePage = z.object({
  expenses: z.array(PleoExpense),
  metadata: z.object({
    pageInfo: z.object({
      nextPageOffset: z.number().nullish(),
      pageSize: z.number(),
      totalCount: z.number(),
    }),
  }),
});

/** one line of the card statement the bank sends us as CAMT.053, same casing as we store it */
export const StatementLine = z.object({
  ref: z.string(),
  merchant: z.object({ name: z.string() }),
  amountSettled: Money,
  status: z.enum(['BOOK', 'PDNG']),
});
export type StatementLine = z.infer<typeof StatementLine>;
