const { App } = require('@slack/bolt')
const config = require('./config')
const pleo = require('./pleo')
const { lunch, trips } = require('./travel')

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET
})

app.command('/saldo', async ({ ack, respond }) => {
  await ack()
  const { available, currency } = await pleo.balance()
  const warning = available < config.limit ? ' :warning:' : ''
  await respond(`${available} ${currency}${warning}`)
})

app.command('/tags', async ({ ack, respond, command }) => {
  await ack()
  const [action, id] = command.text.split(' ')
  if (action === 'drop') await pleo.dropTagGroup(id)
  const groups = await pleo.tagGroups(false)
  await respond(groups.map(g => `• ${g.name}`).join('\n'))
})

app.command('/team', async ({ ack, respond, command }) => {
  await ack()
  const [id, ...name] = command.text.split(' ')
  if (name.length) await pleo.renameTeam(id, name.join(' '))
  const team = await pleo.team(id)
  await respond(`${team.name}: ${team.employees.length} people, ${(await trips()).length} trips, ${(await lunch()).length} lunches`)
})

app.start(process.env.PORT || 3000)
