import bolt from '@slack/bolt'
import { available, whoAmI } from './pleo/account.js'
import { entriesOf } from './pleo/entries.js'
import { companyNames } from './pleo/companies.js'
import { receiptLinks } from './pleo/receipts.js'

const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  socketMode: true,
})

app.command('/spend', async ({ command, ack, respond }) => {
  await ack()
  const [verb, arg] = command.text.trim().split(/\s+/)
  switch (verb) {
    case 'balance':
      return respond(`Available: ${await available()}`)
    case 'whoami':
      return respond('```' + JSON.stringify(await whoAmI(), null, 1) + '```')
    case 'mine':
      return respond((await entriesOf(arg)).map((e) => `• ${e.note ?? e.id}`).join('\n'))
    case 'receipts':
      return respond((await receiptLinks(arg)).join('\n'))
    case 'companies':
      return respond((await companyNames()).join(', '))
    default:
      return respond('balance | whoami | mine <employee> | receipts <entry> | companies')
  }
})

await app.start()
