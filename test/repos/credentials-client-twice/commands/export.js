import { books, jobs } from '../lib/clients.js'
import { createVoucher } from '../lib/economic.js'
import { chartOfAccounts } from '../lib/chart.js'

export const command = 'export <company>'
export const describe = 'export queued expenses to e-conomic'

export async function handler ({ company, journal = 3 }) {
  const accounts = new Map((await chartOfAccounts(company)).map(a => [a.id, a.code]))
  const { expenses } = await books.get('/expenses', { status: 'QUEUED', pageSize: 100 })

  const job = await jobs.post('/v3/export-jobs', { companyId: company, items: expenses.map(e => ({ accountingEntryId: e.id })) })
  console.log('job', job.data.id)

  await createVoucher(journal, {
    financeVouchers: expenses.map(e => ({
      amount: e.amountSettled.value,
      account: { accountNumber: Number(accounts.get(e.accountId)) },
      text: e.note ?? '',
      date: e.performedAt.slice(0, 10)
    }))
  })

  await jobs.post('/v3/export-job-events', { jobId: job.data.id, type: 'completed' })
}
