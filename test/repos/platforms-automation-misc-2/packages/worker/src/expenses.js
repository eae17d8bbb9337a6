import { Queue, Worker } from 'bullmq'
import IORedis from 'ioredis'
import { createPleo } from '@backoffice/pleo-client'

const connection = new IORedis(process.env.REDIS_URL, { maxRetriesPerRequest: null })
const receipts = new Queue('receipts', { connection })
const pleo = createPleo({ token: process.env.PLEO_TOKEN })

new Worker(
  'expenses',
  async (job) => {
    switch (job.name) {
      case 'page': {
        const { expenses, metadata } = await pleo.query('/expenses', { pageOffset: job.data.offset ?? 0, pageSize: 50 }) // expect: legacy-call getExpenses
        await receipts.addBulk(
          expenses.flatMap((e) => e.receiptIds.map((receiptId) => ({ name: 'fetch', data: { expenseId: e.id, receiptId } }))),
        )
        return metadata.pageInfo.nextPageOffset
      }
      case 'cleanup':
        return pleo.del`/tag-groups/${job.data.group}/tags/${job.data.tag}` // expect: legacy-call deleteTag
      default:
        throw new Error(`unknown job ${job.name}`)
    }
  },
  { connection, concurrency: 4 },
)

new Worker(
  'receipts',
  async ({ data }) => {
    const meta = await pleo.get`/expenses/${data.expenseId}/receipts/${data.receiptId}` // expect: legacy-call getExpenseReceipt
    if (!meta) return 'gone'
    const file = await fetch(meta.url)
    return Buffer.from(await file.arrayBuffer()).toString('base64').length
  },
  { connection },
)
