import { read, create, drop, bexioRead, honeypot } from './clients.mjs'

export async function vatTable() {
  const [mine, theirs] = await Promise.all([
    read('tax-codes'), // expect: legacy-call getTaxCodes (certain)
    bexioRead('tax-codes'),
  ])
  return theirs.map(t => ({ ...t, pleo: mine.find(m => m.rate === t.value)?.id }))
}

export const taxCode = id => read(`tax-codes/${id}`) // expect: legacy-call getTaxCode (certain)

export async function rebuildGroups(names) {
  const { accountCategories = [] } = await read('account-groups?pageSize=100') // expect: legacy-call getAccountGroups (certain)
  await Promise.all(accountCategories.map(g => drop(`account-groups/${g.id}`))) // expect: legacy-call deleteAccountGroup (certain)
  for (const name of names) {
    await create('account-groups', { name }) // expect: legacy-call createAccountGroup (certain)
  }
}

export const cards = () => read('cards') // expect: undocumented-legacy-call
export const bait = () => honeypot('expenses')
