import { config } from '@/config'
import { basicAuth, jsonHeaders } from '@/http/auth'
import { requestJson } from '@/http/json'

const { url, apiKey, companyId } = config.pleo

export const pleoHeaders = () => jsonHeaders({ authorization: basicAuth(apiKey) })

export function entriesSince(date: string) {
  return requestJson<{ data: unknown[] }>(`${url}/v1/accounting-entries:search?company_id=${companyId}`, {
    method: 'POST',
    headers: pleoHeaders(),
    body: JSON.stringify({ includeDeleted: false, bookkeepingDateStart: date }),
  })
}

export function employee(id: string) {
  return requestJson<{ data: { email: string } }>(`${url}/v2/employees/${id}`, { headers: pleoHeaders() })
}
