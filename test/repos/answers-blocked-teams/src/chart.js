import { accountGroups, balance, rename, team, teams } from './pleo.js'

export async function chart() {
  const out = []
  for (const { id, name, code } of await teams()) {
    const { employees, reviewers } = await team(id)
    const admins = employees.filter((e) => e.role === 'admin')
    out.push({
      name,
      code,
      admins: admins.map((a) => `${a.firstName} ${a.lastName} <${a.email}>`),
      pictures: reviewers.map((r) => r.avatar?.url).filter(Boolean),
      strays: employees.filter((e) => e.teamId !== id).length,
    })
  }
  return out
}

export async function health() {
  const { currency, current, available } = await balance()
  const { accountGroups: groups, metadata } = await accountGroups()
  const visible = groups.filter((g) => !g.hidden && g.typeKey !== 'other')
  console.log(`${visible.length} of ${metadata.pageInfo.totalCount}`)
  return available < current / 10 ? `low: ${available} ${currency}` : 'fine'
}

export async function applyNames(list) {
  for (const person of list) {
    const saved = await rename(person.id, person)
    if (saved.role !== person.role || saved.teamId !== person.teamId) {
      console.warn(`${saved.email}: role ${saved.role} differs from the chart`)
    }
  }
}
