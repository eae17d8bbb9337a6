import type { ScheduledHandler } from 'aws-lambda'
import { external, legacy } from './http.js'

interface Balance { currency: string; current: number; available: number }

export const handler: ScheduledHandler = async () => {
  const balance = await legacy.get('companies/balance').json<Balance>()
  const { data } = await external
    .post('v1/accounting-entries:search', {
      searchParams: { company_id: process.env.COMPANY_ID!, limit: 500 },
      json: { includeDeleted: false, settled: true },
    })
    .json<{ data: { id: string; totalBillValue?: { minors: number } }[] }>()
  const spent = data.reduce((s, e) => s + (e.totalBillValue?.minors ?? 0), 0)
  console.log(JSON.stringify({ available: balance.available, spent: spent / 100 }))
}
