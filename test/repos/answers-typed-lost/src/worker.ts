import { Queue, Worker } from 'bullmq'
import { cached } from './fetch.js'
import type { PleoExpense, ScoredExpense } from './models.js'
import { score, worst } from './score.js'

const connection = { host: 'redis', port: 6379 }
export const queue = new Queue('score', { connection })

export async function enqueue() {
  for (const expense of await cached()) {
    if (expense.type !== 'CARD') continue // expect: changed-field
    await queue.add('score', expense, { jobId: expense.id })
  }
}

new Worker(
  'score',
  async (job) => {
    const expense: PleoExpense = job.data
    const result = score(expense)
    if (result.type === 'suspicious') {
      console.warn(`${expense.cardTransaction?.merchant.name}: ${result.score}`) // expect: lost-field (likely)
    }
    return result
  },
  { connection },
)

export async function daily(finished: ScoredExpense[]) {
  for (const s of worst(finished)) console.log(s.id, s.status, s.type, s.departmentId)
}
