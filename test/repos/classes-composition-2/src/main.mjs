import { BambooClient, PleoClient } from './clients.mjs'
import { ExportJob, LeaveJob } from './export-job.mjs'

const pleo = new PleoClient(process.env.PLEO_TOKEN)
const bamboo = new BambooClient('people-ledger', process.env.BAMBOO_TOKEN)

const jobs = { export: new ExportJob(pleo, { parallel: 2 }), leave: new LeaveJob(bamboo) }

const rows = await jobs.export.collect()
await jobs.export.finish(rows.map((r) => r.id))
console.log(await jobs.leave.collect(), await jobs.leave.costs())

for (const category of await pleo.categories()) {
  if (category.name.startsWith('zz')) await pleo.hideCategory(category.id, category.name)
}

const unknown = (await pleo.employees()).filter((e) => !e.code)
if (unknown.length > 0) {
  // our own intranet, not Pleo
  await fetch(new URL('/v1/employees/missing-code', 'https://intranet.people-ledger.example'), {
    method: 'POST',
    body: JSON.stringify(unknown)
  })
}
