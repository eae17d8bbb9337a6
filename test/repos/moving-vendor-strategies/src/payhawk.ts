import axios from 'axios'
import { Feed, type FeedItem } from './feed.js'

interface PayhawkExpense {
  id: string
  employeeCode?: string
  departmentId?: string
  amountOriginal: { value: number; currency: string }
  amountSettled?: { value: number; currency: string }
  status: string
  cardTransaction?: { state: string; merchant: { id: string; name: string } }
  supplier?: { CIF?: string }
}

export class PayhawkFeed extends Feed<PayhawkExpense> {
  readonly name = 'payhawk'
  private readonly http = axios.create({
    baseURL: `https://api.payhawk.com/api/v3/accounts/${process.env.PAYHAWK_ACCOUNT}`,
    headers: { 'X-Payhawk-ApiKey': process.env.PAYHAWK_KEY },
  })

  protected async load(pageOffset: number) {
    const { data } = await this.http.get('/expenses', { params: { pageOffset, pageSize: 100, dateFrom: '2024-01-01' } })
    return { items: data.expenses as PayhawkExpense[], next: data.metadata.pageInfo.nextPageOffset ?? null }
  }

  protected map(e: PayhawkExpense): FeedItem {
    const { value, currency } = e.amountSettled ?? e.amountOriginal
    return {
      id: `${e.departmentId}/${e.id}`,
      amount: value,
      currency,
      shop: e.cardTransaction?.merchant.name ?? e.supplier?.CIF,
      who: e.employeeCode,
      exported: e.status === 'EXPORTED' && e.cardTransaction?.state !== 'FAILED',
    }
  }
}
