import type { Http } from './http.js'

export interface ExportItem {
  accountingEntryId: string
  date: string
  type: string
  subType?: string
  note?: string
  amount: { inWalletCurrency: { value: number; currency: string }; inSupplierCurrency: { value: number; currency: string } }
  user?: { id: string; code?: string; name?: string }
  supplier?: { name?: string; taxIdentifier?: string }
  accountingEntryLines: { account?: { code?: string }; tax?: { code?: string; rate?: number }; netAmount: { inWalletCurrency: { value: number } } }[]
}

type Page<T> = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } }

export class ExportJobs {
  constructor(private readonly http: Http, private readonly companyId: string) {}

  async pending() {
    const page = await this.http<Page<{ id: string; status: string }>>('GET', `/v3/export-jobs?company_id=${this.companyId}&statuses=pending`)
    return page.data.filter((job) => job.status === 'pending')
  }

  async items(jobId: string): Promise<ExportItem[]> {
    const all: ExportItem[] = []
    let cursor = ''
    do {
      const page: Page<ExportItem> = await this.http('GET', `/v3/export-items?job_id=${jobId}&limit=100${cursor && `&after=${cursor}`}`)
      all.push(...page.data)
      cursor = page.pagination.hasNextPage ? page.pagination.endCursor ?? '' : ''
    } while (cursor)
    return all
  }

  mark(jobId: string, items: { accountingEntryId: string; status: 'successful' | 'failed'; failureReason?: string }[]) {
    return this.http('PUT', `/v3/export-jobs/${jobId}/items`, items.slice(0, 100))
  }

  event(jobId: string, event: 'started' | 'completed' | 'completed_with_errors') {
    return this.http('POST', '/v3/export-job-events', { jobId, event })
  }
}
