import express from 'express'
import { account, moveToTeam, person, receipts, renameAccount } from './cards.js'

const app = express()
app.use(express.json())

app.get('/v1/expenses/:id/receipts', async (req, res) => {
  res.json(await receipts(req.params.id))
})

app.post('/v1/employees/:id/team', async (req, res) => {
  const { teamId } = await person(req.params.id)
  await moveToTeam(req.params.id, teamId, req.body.teamId)
  res.status(204).end()
})

app.put('/v1/accounts/:id', async (req, res, next) => {
  try {
    const { data } = await account(req.params.id)
    if (data.name !== req.body.name) await renameAccount(req.params.id, req.body.name)
    res.json(data)
  } catch (error) {
    next(error)
  }
})

app.listen(process.env.PORT ?? 8080)
