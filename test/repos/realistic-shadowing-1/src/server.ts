import express, { type Request, type Response } from 'express'
import axios from 'axios'
import { lastBalance } from './cached-balance'
import { refresh, taxCodes } from './refresh'

const app = express()

app.get('/v1/companies/balance', async (request: Request, response: Response) => {
  if (!request.get('Authorization')?.startsWith('Bearer ')) return response.sendStatus(401)
  response.json({ available: await lastBalance() })
})

app.get('/v1/tax-codes', async (_request, response) => response.json(await taxCodes()))

// `request` here is the incoming one; its get() reads headers
function traceOf(request: Request) {
  return request.get('/v1/expenses') ?? request.get('x-trace-id')
}

app.post('/refresh', async (request, response) => {
  await refresh()
  const axios = { get: (name: string) => request.header(name) }
  response.json({ trace: traceOf(request), host: axios.get('host') })
})

app.get('/groups', async (_request, response) => {
  const { data } = await axios.get('https://openapi.pleo.io/v1/tag-groups', { // expect: legacy-call getTagGroups (certain)
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  })
  response.json(data.map((g: { name: string }) => g.name))
})

app.listen(8081)
