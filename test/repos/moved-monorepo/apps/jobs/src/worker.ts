import { createExternal } from '@treasury/pleo-sdk'

const pleo = createExternal({ key: process.env.PLEO_KEY!, companyId: process.env.PLEO_COMPANY!, staging: process.env.STAGE !== 'prod' })

interface LedgerRow { id: string; status: 'EXPORTED' | 'QUEUED'; amountOriginal: { value: number } }
declare const ledger: { open(ids: string[]): Promise<LedgerRow[]> }

export async function tick() {
  const { data: jobs } = await pleo.jobs.pending()
  for (const job of jobs) {
    const { data: items } = await pleo.jobs.items(job.id)
    const rows = await ledger.open(items.map((i: { accountingEntryId: string }) => i.accountingEntryId))
    const sum = rows.filter((r) => r.status === 'QUEUED').reduce((s, r) => s + r.amountOriginal.value, 0)
    console.log(job.id, job.numberOfItems, sum)
    await pleo.jobs.complete(job.id)
  }
}

setInterval(() => tick().catch(console.error), 60_000)
