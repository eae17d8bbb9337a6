import { Feed, type FeedItem } from './feed.js'

interface Entry {
  id: string
  status: string
  exportStatus: string
  employeeId?: string
  note?: string
  totalBillValue?: { minors: number; currency: string }
  transactionValue: { minors: number; currency: string }
}

export class PleoFeed extends Feed<Entry> {
  readonly name = 'pleo'
  private cursor?: string

  constructor(private readonly company: string, private readonly bearer: () => Promise<string>) { super() }

  protected async load(offset: number) {
    const q = new URLSearchParams({ company_id: this.company, limit: '100', sorting_keys: 'performedAt', sorting_order: 'ASC' })
    if (this.cursor) q.set('after', this.cursor)
    const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?${q}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await this.bearer()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ includeDeleted: false, status: ['COMPLETED'] }),
    })
    const { data, pagination } = (await res.json()) as { data: Entry[]; pagination: { hasNextPage: boolean; endCursor?: string } }
    this.cursor = pagination.endCursor
    return { items: data, next: pagination.hasNextPage ? offset + data.length : null }
  }

  protected map(e: Entry): FeedItem {
    const money = e.totalBillValue ?? e.transactionValue
    return { id: e.id, amount: money.minors / 100, currency: money.currency, shop: e.note, who: e.employeeId, exported: e.exportStatus === 'EXPORTED' }
  }
}
