import { describe, expect as assert, it, vi } from 'vitest'
import type { Expense, ExpenseSource } from '../src/domain/expense.js'
import { missingCodes, overspent } from '../src/budget.js'

const anExpense = (over: Partial<Expense> = {}): Expense => ({
  id: 'e-1',
  employeeCode: '0042',
  departmentId: 'ops',
  amountOriginal: { value: 120, currency: 'SEK' },
  type: 'CARD',
  status: 'OPEN',
  lines: [{ amountSettled: { value: 120 }, accountId: null }],
  ...over,
})

class FakeSource implements ExpenseSource {
  list = vi.fn(async () => ({ expenses: this.items, metadata: { pageInfo: { totalCount: this.items.length } } }))
  constructor(private readonly items: Expense[]) {}
}

describe('overspent', () => {
  it('sums per department', async () => {
    const fake = new FakeSource([anExpense(), anExpense({ id: 'e-2', amountOriginal: { value: 10, currency: 'SEK' } })])
    assert(await overspent(fake, { ops: 125 }, new Date())).toEqual(['ops'])
    assert((await fake.list()).expenses[0]!.amountOriginal.value).toBe(120)
  })

  it('names the nameless', async () => {
    assert(await missingCodes(new FakeSource([anExpense({ employeeCode: null })]))).toEqual(['e-1: SEK'])
  })
})
