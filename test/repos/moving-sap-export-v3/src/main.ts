import { ExportJobs } from './pleo/export.js'
import { makeHttp, type Stage } from './pleo/http.js'
import { postDocument } from './sap.js'
import { accessToken } from './token.js'

const jobs = new ExportJobs(makeHttp((process.env.STAGE as Stage) ?? 'prod', accessToken), process.env.PLEO_COMPANY_ID!)

for (const job of await jobs.pending()) {
  await jobs.event(job.id, 'started')
  let failed = 0
  for (const item of await jobs.items(job.id)) {
    try {
      await postDocument(item)
      await jobs.mark(job.id, [{ accountingEntryId: item.accountingEntryId, status: 'successful' }])
    } catch (error) {
      failed++
      await jobs.mark(job.id, [{ accountingEntryId: item.accountingEntryId, status: 'failed', failureReason: String(error) }])
    }
  }
  await jobs.event(job.id, failed ? 'completed_with_errors' : 'completed')
}
