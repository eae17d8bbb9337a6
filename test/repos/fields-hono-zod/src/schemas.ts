import { z } from 'zod'

const money = z.object({ value: z.number(), currency: z.string().length(3) })

export const expenseSchema = z.object({
  id: z.string().uuid(),
  employeeId: z.string().uuid(),
  employeeCode: z.string().nullish(),
  departmentId: z.string().nullish(),
  performedAt: z.string(),
  note: z.string().nullish(),
  type: z.string(),
  amountOriginal: money,
  amountSettled: money,
})

export const expensePage = z.object({
  expenses: z.array(expenseSchema),
  metadata: z.object({
    pageInfo: z.object({ totalCount: z.number(), nextPageOffset: z.number().nullish() }),
  }),
})

/** What our mobile app posts. Kept close to Pleo's naming so the UI can share components. */
export const draftSchema = z.object({
  note: z.string(),
  employeeCode: z.string(),
  amountOriginal: money,
})

export type Expense = z.infer<typeof expenseSchema>
export type Draft = z.infer<typeof draftSchema>
