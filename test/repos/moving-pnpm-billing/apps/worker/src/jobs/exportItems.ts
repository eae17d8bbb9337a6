import { pleo } from '../pleo.js'

type Booking = { id: string; type: string; amount: number; note?: string }

export async function itemsOf(jobId: string): Promise<Booking[]> {
  const { data } = await pleo.get('/v2/export-items', { job_id: jobId, limit: 100 }) // expect: superseded-external-call
  return data.map((item: any) => ({
    id: item.accountingEntryId,
    type: item.type,
    amount: item.amount.inWalletCurrency.value / 100,
    note: item.note,
  }))
}

export async function finish(jobId: string, bookings: Booking[]) {
  await pleo.put(`/v3/export-jobs/${jobId}/items`, bookings.map((b) => ({ accountingEntryId: b.id, status: 'successful' })))
  await pleo.post('/v3/export-job-events', { jobId, event: 'completed' })
}
