import { readFileSync } from 'node:fs'
import { arkiver, liste, opret } from './kontoplan'

interface SaftKonto { AccountID: string; AccountDescription: string; hidden?: boolean; accountNumber?: string }

const fil: { accounts: SaftKonto[] } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const i = new Map((await liste()).map((k) => [k.externalId, k]))

for (const a of fil.accounts) {
  const nr = a.accountNumber ?? a.AccountID
  const k = i.get(nr)
  if (!k && !a.hidden) await opret(nr, a.AccountDescription)
  else if (k && a.hidden && !k.archived) await arkiver(k)
}
