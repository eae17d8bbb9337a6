import { api, paginate } from './paginate.js'

export async function* masterdata(): AsyncGenerator<{ id: string; name: string }> {
  yield* paginate('/accounts', 'accounts') // expect: legacy-call getAccounts
  yield* paginate('/account-groups', 'accountGroups', 50) // expect: legacy-call getAccountGroups

  const groups = await api<{ id: string; name: string }[]>('/tag-groups') // expect: legacy-call getTagGroups (certain)
  for (const group of groups) {
    yield group
    yield* tags(group.id)
  }
}

async function* tags(groupId: string) {
  const list = await api<{ id: string; attributeValues: { value: string }[] }[]>(`/tag-groups/${groupId}/tags`) // expect: legacy-call getTags (certain)
  for (const { id, attributeValues } of list) yield { id, name: attributeValues.map((v) => v.value).join(' ') }
}

export async function firstEmployee() {
  const it = paginate<{ email: string }>('/employees', 'employees', 1) // expect: legacy-call getEmployees
  const { value } = await it.next()
  await it.return(undefined)
  return value
}
