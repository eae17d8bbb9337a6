import { config } from '@/config'
import { jsonHeaders } from '@/http/auth'
import { requestJson } from '@/http/json'

export async function taxCodes() {
  const init: RequestInit = {
    method: 'POST',
    headers: jsonHeaders({
      Authorization: config.pleo.apiKey, // expect: wrong-auth-scheme
    }),
    body: '{}',
  }
  const page = await requestJson<{ data: { id: string; rate: string }[] }>(
    new URL(`/v0/tax-codes:search?company_id=${config.pleo.companyId}`, config.pleo.url),
    init,
  )
  return new Map(page.data.map((t) => [t.id, t.rate]))
}
