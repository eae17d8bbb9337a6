import pino from 'pino'
import { PleoClient } from './pleo/client.js'
import { loadDepartments, postLines, type JournalLine } from './economic.js'
import { toJournalLine } from './mapper.js'

const log = pino()
const since = new Date(Date.now() - Number(process.env.DAYS ?? 7) * 86_400_000)

const pleo = new PleoClient(process.env.PLEO_TOKEN!)
const departments = await loadDepartments()
const batch: JournalLine[] = []

for await (const expense of pleo.expenses(since)) {
  if (!expense.accountId) {
    log.warn({ id: expense.id }, 'no category, skipped')
    continue
  }
  batch.push(toJournalLine(expense, departments))
}

log.info({ lines: batch.length, total: batch.reduce((sum, l) => sum + l.amount, 0) }, 'posting')
await postLines(Number(process.env.JOURNAL ?? 1), batch)
