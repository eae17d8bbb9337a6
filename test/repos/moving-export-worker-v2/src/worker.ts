import { announce, countJobs, pendingJobs, report } from './jobs.js'
import { entryCore, itemsOf } from './items.js'
import { post } from './ledger.js'

console.log('jobs so far', await countJobs())
for (const job of await pendingJobs()) {
  await announce(job.id, 'started')
  try {
    const items = await itemsOf(job.id)
    for (const item of items) {
      if (item.type === 'card_purchase') await post(item.date, item.cents, item.supplier ?? item.note ?? '')
      else await post(item.date, item.cents, (await entryCore(item.accountingEntryId)).id)
    }
    await report(job.id, items.map((i) => i.accountingEntryId), 'successful')
    await announce(job.id, 'completed')
  } catch (err) {
    await announce(job.id, 'failed')
    throw err
  }
}
