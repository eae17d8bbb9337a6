import { createExternal, createLegacy } from '@treasury/pleo-sdk'

const external = createExternal({ key: process.env.PLEO_KEY!, companyId: process.env.PLEO_COMPANY! })
const legacy = createLegacy(process.env.PLEO_LEGACY_TOKEN!)

let offset: number | null = 0
while (offset !== null) {
  const page = await legacy.expenses(offset)
  for (const e of page.expenses) {
    console.log(e.id, e.note, e.performedAt)
    console.log(e.amountOriginal.value.toFixed(2)) // expect: changed-field
  }
  offset = page.metadata.pageInfo.nextPageOffset // expect: changed-field
}

const fresh = await external.entries.search({ performedAtStart: '2026-11-01T00:00:00Z' }, { limit: 100 })
for (const e of fresh.data) {
  console.log(e.id, e.note, e.performedAt, e.transactionValue.minors)
}

const { data: people } = await external.employees.list()
for (const p of people) console.log(p.email, p.jobTitle, p.code)
