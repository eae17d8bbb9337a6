const { employees, accounts, tagGroups, tags, taxCodes } = require('./pleoNew')
const log = require('winston')

async function pickBuddy(companyId, newcomer) {
  const everyone = await employees(companyId)
  const candidates = everyone.filter(e => e.email !== newcomer.email && e.jobTitle)
  const bosses = candidates.filter(e => e.role === 'lead') // expect: legacy-field
  const sameTeam = candidates.find(e => e.teamId === newcomer.teamId) // expect: legacy-field
  const buddy = sameTeam || bosses[0] || candidates[0]
  log.info(`${buddy.firstName} ${buddy.lastName} (${buddy.code}) looks after ${newcomer.role}`)
  return { name: buddy.firstName, phone: buddy.phone, face: buddy.avatar?.url } // expect: legacy-field
}

async function cheatSheet(companyId) {
  const [acc, groups, taxes] = await Promise.all([accounts(companyId), tagGroups(companyId), taxCodes(companyId)])
  const lines = acc.map(a => a.label)
  for (const g of groups.filter(x => !x.archived)) {
    lines.push(`${g.code} ${g.name}: ${(await tags(g.id)).map(t => t.name).join(', ')}`)
  }
  for (const t of taxes) {
    if (!t.enabled) continue // expect: legacy-field
    lines.push(`${t.code} ${t.percent}% ${t.reverse ? 'R' : ''}`)
  }
  return lines
}

module.exports = { pickBuddy, cheatSheet }
