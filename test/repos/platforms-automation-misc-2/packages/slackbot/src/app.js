import bolt from '@slack/bolt'
import { createPleo } from '@backoffice/pleo-client'

const app = new bolt.App({ token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET })
const pleo = createPleo({ token: process.env.PLEO_TOKEN })

app.command('/balance', async ({ ack, respond }) => {
  await ack()
  const { available, currency } = await pleo.get`/companies/balance` // expect: legacy-call getCompanyBalance
  await respond(`${available} ${currency}`)
})

app.command('/expense', async ({ command, ack, client }) => {
  await ack()
  const expense = await pleo.get`/expenses/${command.text.trim()}` // expect: legacy-call getExpense
  await client.views.open({
    trigger_id: command.trigger_id,
    view: {
      type: 'modal',
      title: { type: 'plain_text', text: 'Expense' },
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: expense ? `*${expense.note}*` : 'not found' } }],
    },
  })
})

app.action('open_in_pleo', async ({ ack, body, respond }) => {
  await ack()
  await respond({ text: `https://app.pleo.io/expenses/${body.actions[0].value}` })
  // our own API, behind the same gateway
  await fetch(`${process.env.BACKOFFICE_URL}/v1/expenses/${body.actions[0].value}`, { method: 'PUT' })
})

await app.start(process.env.PORT || 3000)
