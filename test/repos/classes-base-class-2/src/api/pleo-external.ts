import { ApiClient } from './api-client'

/** The new API. Expenses were moved here in March; tags are still in pleo.ts. */
export class PleoExternalClient extends ApiClient {
  protected readonly host = 'https://external.pleo.io'

  constructor(private readonly key: string) {
    super()
  }

  protected get headers() {
    return { Authorization: 'Basic ' + Buffer.from(this.key + ':').toString('base64') }
  }

  exportItems(jobId: string) {
    return this.call<{ data: unknown[] }>(`/v3/export-jobs/${jobId}/items`)
  }
}
