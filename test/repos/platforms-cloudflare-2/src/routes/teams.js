import { Hono } from 'hono'
import { Pleo } from '../services/pleo.js'

const teams = new Hono()

teams.get('/', async (c) => {
  const pleo = new Pleo(c.env)
  const { teams } = await pleo.teams()
  return c.json(teams.map(({ id, name, code }) => ({ id, name, code })))
})

teams.put('/:id', async (c) => {
  const { name } = await c.req.json()
  if (!name) return c.json({ error: 'name is missing' }, 422)
  return c.json(await new Pleo(c.env).renameTeam(c.req.param('id'), name))
})

// Qonto has teams as well
teams.get('/qonto', async (c) => {
  const res = await fetch(`${c.env.QONTO_API}/v1/teams`, { headers: { Authorization: c.env.QONTO_KEY } })
  return c.body(res.body)
})

export default teams
