import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import legacy from './routes/legacy.js'
import teams from './routes/teams.js'
import { Pleo } from './services/pleo.js'

const app = new Hono()

app.use('/v1/*', cors())
app.use(
  '*',
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      connectSrc: ["'self'", 'https://openapi.pleo.io'], // expect: legacy-host
    },
  }),
)

app.route('/legacy', legacy)
app.route('/v1/teams', teams)

export default {
  fetch: app.fetch,

  /** @param {MessageBatch<{ group: string, values: object[] }>} batch */
  async queue(batch, env) {
    const pleo = new Pleo(env)
    for (const message of batch.messages) {
      try {
        await pleo.createTag(message.body.group, message.body.values)
        message.ack()
      } catch {
        message.retry({ delaySeconds: 30 })
      }
    }
  },
}
