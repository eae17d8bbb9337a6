'use strict'

const express = require('express')
const accounts = require('./src/accounts')
const { balance, teams } = require('./src/balance')
const { decide, fetchExpense, membership } = require('./src/expenses')

const app = express()
app.use(express.json())

const ALLOWED = new Set(['https://ledger.example.dk', 'https://app.pleo.io'])

app.use((req, res, next) => {
  const origin = req.get('origin')
  if (origin && !ALLOWED.has(origin)) return res.status(403).end()
  next()
})

app.get('/api/pleo/balance', async (req, res) => res.json(await balance()))
app.get('/api/pleo/teams', async (req, res) => res.json(await teams()))
app.get('/v1/expenses/:id?', async (req, res) => res.json(await fetchExpense({ id: req.params.id, receipts: 'receipts' in req.query })))
app.put('/v1/expenses', async (req, res) => res.json(await decide(req.body.ids, req.body.verdict)))
app.put('/v1/teams/:t/employees/:e', async (req, res) => res.json(await membership(req.params.t, req.params.e, req.body.join)))

app.get('/v1/accounts', async (req, res) => {
  switch (req.query.vendor) {
    case 'dinero': return res.json(await accounts.dineroAccounts())
    case 'billy': return res.json(await accounts.billyAccounts())
    default: return res.json(await accounts.pleoAccounts())
  }
})

app.listen(process.env.PORT || 3000)
