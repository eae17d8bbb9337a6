import bolt from '@slack/bolt'
import { pendingForEmployee, findEmployee } from './pleo.js'
import { balance } from './commands/balance.js'
import { toEur } from './fx.js'

const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode: true,
})

app.command('/pleo-balance', balance)

app.command('/receipts', async ({ ack, respond, client, command }) => {
  await ack()
  const { user } = await client.users.info({ user: command.user_id })
  const employee = await findEmployee(user!.profile!.email!)
  if (!employee) return void (await respond('I do not know you on Pleo :thinking_face:'))

  const entries = await pendingForEmployee(employee.id)
  const lines = await Promise.all(
    entries.map(async (e) => `• ${e.performedAt.slice(0, 10)} ${(await toEur(e.transactionValue.minors / 100, e.transactionValue.currency)).toFixed(2)} EUR`),
  )
  await respond(lines.length ? `Missing receipts:\n${lines.join('\n')}` : 'All good!')
})

await app.start()
console.log('spendbot is up')
