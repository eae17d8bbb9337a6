import ky, { type KyInstance } from 'ky'
import type { Expense, ExpenseSource } from '../domain/expense.js'

interface Money { minors: number; currency: string }
interface EntryModel {
  id: string
  family: string
  teamId?: string
  employeeId?: string
  exportStatus: string
  accountId?: string
  transactionValue: Money
  totalBillValue?: Money
  splitItems: { accountId?: string; totalBillValue?: Money }[]
}

const DIGITS: Record<string, number> = { ISK: 0, JPY: 0 }
const major = ({ minors, currency }: Money) => ({ value: minors / 10 ** (DIGITS[currency] ?? 2), currency })

export class PleoEntries implements ExpenseSource {
  readonly #http: KyInstance
  readonly #codes = new Map<string, Promise<string | null>>()

  constructor(key: string, private readonly companyId: string) {
    this.#http = ky.create({ prefixUrl: 'https://external.pleo.io', headers: { Authorization: `Basic ${btoa(key + ':')}` } })
  }

  async list(dateFrom: Date) {
    const expenses: Expense[] = []
    let after: string | undefined
    do {
      const page = await this.#http
        .post('v1/accounting-entries:search', {
          searchParams: { company_id: this.companyId, limit: 100, ...(after ? { after } : {}) },
          json: { includeDeleted: false, performedAtStart: dateFrom.toISOString() },
        })
        .json<{ data: EntryModel[]; pagination: { hasNextPage: boolean; endCursor?: string } }>()
      expenses.push(...(await Promise.all(page.data.map((e) => this.#toExpense(e)))))
      after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined
    } while (after)
    return { expenses, metadata: { pageInfo: { totalCount: expenses.length } } }
  }

  #code(employeeId: string) {
    let hit = this.#codes.get(employeeId)
    if (!hit) {
      hit = this.#http.get(`v2/employees/${employeeId}`).json<{ data: { code?: string } }>().then((r) => r.data.code ?? null)
      this.#codes.set(employeeId, hit)
    }
    return hit
  }

  async #toExpense(e: EntryModel): Promise<Expense> {
    const own = [{ accountId: e.accountId, totalBillValue: e.totalBillValue }]
    return {
      id: e.id,
      employeeCode: e.employeeId ? await this.#code(e.employeeId) : null,
      departmentId: e.teamId ?? null,
      amountOriginal: major(e.transactionValue),
      type: e.family === 'CARD_PURCHASE' ? 'CARD' : e.family === 'OUT_OF_POCKET' ? 'MANUAL' : 'OTHER',
      status: e.exportStatus === 'EXPORTED' ? 'EXPORTED' : 'OPEN',
      lines: (e.splitItems.length ? e.splitItems : own).map((s) => ({
        amountSettled: { value: s.totalBillValue ? major(s.totalBillValue).value : 0 },
        accountId: s.accountId ?? null,
      })),
    }
  }
}
