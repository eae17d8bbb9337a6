import { z } from 'zod'
import { PleoClient } from '~/pleo/PleoClient'
import { erpAccounts } from '~/erp'

const env = z.object({ PLEO_API_KEY: z.string().min(10), PLEO_COMPANY_ID: z.string().uuid() }).parse(process.env)
const pleo = new PleoClient({ apiKey: env.PLEO_API_KEY, companyId: env.PLEO_COMPANY_ID })

const known = new Map<string, string>()
for (const a of (await pleo.accounts()).data) known.set(a.externalId, a.id)

for (const acc of await erpAccounts()) {
  const id = known.get(acc.number)
  if (!id) await pleo.createAccount({ externalId: acc.number, name: acc.title, code: acc.number })
  else if (acc.closed) await pleo.deleteAccount(id).catch(() => pleo.updateAccount(id, { name: acc.title, archived: true }))
  else await pleo.renameAccount(id, acc.title)
}

let cursor: string | undefined
do {
  const page = await pleo.employees(cursor)
  for (const e of page.data) console.log(e.code ?? '-', e.firstName, e.lastName, e.jobTitle)
  cursor = page.pagination.hasNextPage ? page.pagination.endCursor : undefined
} while (cursor)
