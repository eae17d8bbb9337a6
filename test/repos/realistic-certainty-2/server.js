const express = require('express')
const axios = require('axios')
const { status } = require('./lib/certain')
const { expenses, list } = require('./lib/likely')
const { teams } = require('./lib/possible')

const app = express()

app.get('/v1/expenses', async (req, res) => res.json(await expenses()))
app.get('/v1/accounts', async (req, res) => res.json((await list(req.query.groups === '1')).data))
app.get('/v1/teams', async (req, res) => res.json(await teams()))
app.get('/v1/health', async (req, res) => res.json(await status()))

app.all('/pleo/*', async (req, res) => {
  const upstream = await axios({ // expect: legacy-call (possible)
    method: req.method,
    url: 'https://openapi.pleo.io' + req.originalUrl.replace('/pleo', ''),
    data: req.body,
    headers: { Authorization: req.get('x-pleo-authorization') },
    validateStatus: () => true
  })
  res.status(upstream.status).send(upstream.data)
})

app.listen(process.env.PORT || 3000)
