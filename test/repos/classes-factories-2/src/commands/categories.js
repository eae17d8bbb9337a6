import { clients, pick } from '../clients.js'

export async function listCategories() {
  const { accounts } = await clients.pleo.get('/accounts', { pageSize: 1000 }) // expect: legacy-call getAccounts (certain)
  return accounts.filter((a) => !a.hidden)
}

export async function addGroup(name, typeKey = 'other') {
  const group = await clients.pleo.post('/account-groups', { name, typeKey }) // expect: legacy-call createAccountGroup (certain)
  await clients.qonto.post('/account-groups', { name })
  return group.id
}

export async function dropGroup(id) {
  await clients['pleo'].remove(`/account-groups/${id}`) // expect: legacy-call deleteAccountGroup (certain)
  await clients.qonto.remove(`/labels/${id}`)
}

export async function compareLabels() {
  const theirs = await pick('qonto').get('/tag-groups')
  const ours = await pick('pleo').get('/tag-groups') // expect: legacy-call getTagGroups
  return ours.filter((g) => !theirs.labels.some((l) => l.name === g.name))
}
