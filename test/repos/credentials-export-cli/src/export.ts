import { ofetch } from 'ofetch'

const pleo = ofetch.create({
  baseURL: 'https://external.pleo.io',
  headers: {
    Authorization: `Bearer ${process.env.PLEO_API_KEY}`, // expect: wrong-auth-scheme
  },
  retry: 2,
})

export interface Job {
  id: string
  status: string
}

export async function jobs(companyId: string): Promise<Job[]> {
  const page = await pleo<{ data: Job[] }>('/v3/export-jobs', { query: { company_id: companyId } })
  return page.data
}

export async function items(jobId: string) {
  const page = await pleo<{ data: Record<string, unknown>[] }>(`/v3/export-jobs/${jobId}/items`)
  return page.data
}
