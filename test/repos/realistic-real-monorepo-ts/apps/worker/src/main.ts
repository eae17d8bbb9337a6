import { Worker, type Job } from 'bullmq'
import { PleoClient, PLEO_PRODUCTION } from '@lumen/pleo'
import { readSecret } from './secrets.js'

const connection = { host: process.env.REDIS_HOST ?? 'localhost', port: 6379 }
const pleo = new PleoClient({ token: () => readSecret('pleo/token') })

async function exportSince(job: Job<{ day: string }>) {
  const ids: string[] = []
  for await (const expense of pleo.expenses.since(`${job.data.day}T00:00:00.000Z`)) {
    ids.push(expense.id)
    await job.updateProgress(ids.length)
  }
  await pleo.expenses.markExported(ids)
  return ids.length
}

async function projects(job: Job<{ groupName: string; numbers: string[] }>) {
  const group = (await pleo.tagGroups.list()).find((g) => g.name === job.data.groupName)
  if (!group) return 0
  const have = new Set((await pleo.tagGroups.tags(group.id)).flatMap((t) => t.attributeValues.map((v) => v.value)))
  const missing = job.data.numbers.filter((n) => !have.has(n))
  for (const n of missing) await pleo.tagGroups.addTag(group.id, 'number', n)
  return missing.length
}

/** Balance is not worth a class. */
async function balance() {
  const res = await fetch(new URL('companies/balance', PLEO_PRODUCTION + '/'), { // expect: legacy-call getCompanyBalance (certain)
    headers: { authorization: `Bearer ${await readSecret('pleo/token')}` },
  })
  return res.json()
}

const handlers = { exportSince, projects, balance }

new Worker('pleo', async (job) => handlers[job.name as keyof typeof handlers](job as never), { connection })
