const express = require('express')
const helmet = require('helmet')
const cors = require('cors')
const { sync } = require('./sync')

const app = express()

app.use(
  helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", 'https://cdn.relay.example'],
        connectSrc: ["'self'", 'https://openapi.pleo.io', 'https://api.spendesk.com'], // expect: legacy-host
        imgSrc: ["'self'", 'data:'],
      },
    },
  })
)

const origins = ['https://app.relay.example', /\.relay\.example$/]
app.use(cors({ origin: origins, credentials: true }))

app.post('/sync', async (req, res) => res.json(await sync()))
app.listen(8080)
