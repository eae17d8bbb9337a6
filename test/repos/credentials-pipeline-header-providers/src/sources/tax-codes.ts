import ky from 'ky'
import { secrets, settings } from '../config.js'

const root = ky.create({ prefixUrl: 'https://external.pleo.io', retry: 2 })

const api = root.extend({
  hooks: {
    beforeRequest: [
      (request) => {
        request.headers.set('Authorization', `Bearer ${secrets.pleoLegacyToken}`) // expect: legacy-token-on-external
      },
    ],
  },
})

export async function* taxCodes() {
  const { data } = await api
    .post('v0/tax-codes:search', { searchParams: { company_id: settings.companyId }, json: {} })
    .json<{ data: { id: string; code?: string; rate: string }[] }>()
  for (const { id, code, rate } of data) yield { id, code: code ?? null, rate: Number(rate) }
}
