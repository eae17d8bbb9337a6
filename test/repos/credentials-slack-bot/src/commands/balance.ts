import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt'
import superagent from 'superagent'

// no balance on the new API, so this one stays where it is for now
export const balance: Middleware<SlackCommandMiddlewareArgs> = async ({ ack, respond }) => {
  await ack()
  const { body } = await superagent
    .get('https://openapi.pleo.io/v1/companies/balance')
    .set('Authorization', `Bearer ${process.env.PLEO_LEGACY_TOKEN}`)
    .timeout({ response: 5000 })
  await respond(`Available: *${body.available} ${body.currency}* (current ${body.current})`)
}
