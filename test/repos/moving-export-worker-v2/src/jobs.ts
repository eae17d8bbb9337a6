import { api, companyId } from './http.js'

export interface Job {
  id: string
  status: string
  numberOfItems: number
}

export async function pendingJobs(): Promise<Job[]> {
  const { data } = await api<{ data: Job[] }>('GET', `/v2/export-jobs?company_id=${companyId}&statuses=pending`) // expect: superseded-external-call
  return data.filter((job) => job.status === 'pending' && job.numberOfItems > 0)
}

export async function countJobs(): Promise<number> {
  const page = await api('GET', `/v3/export-jobs?company_id=${companyId}&pageSize=1`) // expect: legacy-parameter
  return page.metadata.pageInfo.totalCount // expect: legacy-field
}

export const announce = (jobId: string, event: 'started' | 'completed' | 'failed') =>
  api('POST', '/v2/export-job-events', { jobId, event }) // expect: superseded-external-call

export async function report(jobId: string, ids: string[], status: string) {
  for (let i = 0; i < ids.length; i += 100) {
    const chunk = ids.slice(i, i + 100).map((accountingEntryId) => ({ accountingEntryId, status }))
    await api('PUT', `/v2/export-jobs/${jobId}/items`, chunk) // expect: superseded-external-call
  }
}
