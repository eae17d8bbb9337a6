const tags = require('./tag-service')
const pleo = require('./pleo')
const holded = require('./holded')
const balance = require('./balance')

module.exports = async function run (config) {
  if (await balance.alarm(100000)) console.warn('Balance low', await holded.balance())

  const [group] = await tags.groups()
  for (const name of config.newTags) await tags.add(group.id, config.attribute, name)
  for (const id of config.oldTags) await tags.hide(group.id, id)

  const [ours, theirs] = await Promise.all([pleo.people(), holded.people()])
  const gone = ours.filter(p => !theirs.some(t => t.mail === p.email))
  for (const { id } of gone) {
    const person = await pleo.person(id)
    await pleo.kick(person.teamId, id)
  }
  if (config.team) await pleo.addTeam(config.team)
}
