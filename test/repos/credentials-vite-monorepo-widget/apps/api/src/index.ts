import express from 'express'
import { find, invite } from './people.js'
import { subscribe } from './subscriptions.js'
import { taxClient } from './tax.js'

const app = express()
app.use(express.json())

app.post('/companies/:id/people', async (req, res) => {
  const known = await find(req.params.id, req.body.email)
  res.json({ id: known?.id ?? (await invite(req.body.email)) })
})
app.get('/companies/:id/tax', async (req, res) => res.json(await taxClient(req.params.id).taxCodes()))

app.listen(4000, () => subscribe(`${process.env.PUBLIC_ORIGIN}/hooks/pleo`))
