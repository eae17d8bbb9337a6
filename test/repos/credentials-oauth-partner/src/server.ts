import express from 'express'
import { env } from './env'
import { authorizeUrl, exchangeCode } from './oauth'
import { activate, companies } from './pleoApi'

const app = express()
const pending = new Map<string, { verifier: string; installation: string }>()

app.get('/connect/:installation', (req, res) => {
  const state = crypto.randomUUID()
  const { url, verifier } = authorizeUrl(state)
  pending.set(state, { verifier, installation: req.params.installation })
  res.redirect(url)
})

app.get('/oauth/callback', async (req, res, next) => {
  try {
    const entry = pending.get(String(req.query.state))
    if (!entry) return void res.status(400).send('unknown state')
    await exchangeCode(entry.installation, String(req.query.code), entry.verifier)
    await activate(entry.installation)
    const { data } = await companies(entry.installation)
    res.send(`Connected ${data.map((c) => c.name).join(', ')}`)
  } catch (err) {
    next(err)
  }
})

app.listen(env.PORT)
