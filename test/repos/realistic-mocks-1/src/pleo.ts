import { request } from 'undici'

const ORIGIN = 'https://openapi.pleo.io'

export interface Money {
  value: number
  currency: string
}
export interface Expense {
  id: string
  employeeId: string | null
  amountSettled: Money | null
  performedAt: string
}

export class PleoReader {
  constructor(private readonly token: string) {}

  private async read<T>(path: string): Promise<T> {
    const { statusCode, body } = await request(ORIGIN + path, {
      headers: { authorization: `Bearer ${this.token}` },
    })
    if (statusCode !== 200) {
      await body.dump()
      throw new Error(`GET ${path}: ${statusCode}`)
    }
    return (await body.json()) as T
  }

  async expenses(): Promise<Expense[]> {
    const all: Expense[] = []
    let offset: number | null = 0
    while (offset !== null) {
      const page: any = await this.read(`/v1/expenses?pageOffset=${offset}&pageSize=100`) // expect: legacy-call getExpenses (certain)
      all.push(...page.expenses)
      offset = page.metadata.pageInfo.nextPageOffset ?? null
    }
    return all
  }

  balance() {
    return this.read<{ currency: string; available: number }>('/v1/companies/balance') // expect: legacy-call getCompanyBalance (certain)
  }
}
