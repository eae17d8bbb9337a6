import { config } from '@/config'
import { basicAuth, jsonHeaders } from '@/http/auth'
import { requestJson } from '@/http/json'

const base = `${config.pleo.url}/v3`

const headers = {
  ...jsonHeaders(),
  Authorization: basicAuth('', config.pleo.apiKey), // expect: wrong-auth-scheme
}

export const pendingJobs = () =>
  requestJson<{ data: { id: string }[] }>(`${base}/export-jobs?company_id=${config.pleo.companyId}&status=pending`, { headers })

export const jobItems = (jobId: string) =>
  requestJson<{ data: unknown[] }>(`${base}/export-jobs/${jobId}/items`, { headers })
