import got from 'got'
import { secret } from './secrets.js'

type Client = { id: string; secret: string; current: { access_token: string } }

/** tells the channel when the partner token was revoked */
export const handler = async () => {
  const client: Client = JSON.parse(await secret('prod/pleo/oauth-client'))
  const answer = await got
    .post('https://auth.pleo.io/oauth/token/introspect', {
      username: client.id,
      password: client.secret,
      form: { token: client.current.access_token },
    })
    .json<{ active: boolean }>()
  if (!answer.active) {
    await got.post(process.env.TEAMS_WEBHOOK_URL!, { json: { text: 'Pleo connection was revoked' } })
    return
  }
  const me = await got('https://external.pleo.io/v1/installations/me', {
    headers: { authorization: `Bearer ${client.current.access_token}` },
  }).json()
  console.log(me)
}
