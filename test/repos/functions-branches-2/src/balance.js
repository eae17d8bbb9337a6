'use strict'

const superagent = require('superagent')
const { pleoOrigin } = require('./base')

async function balance () {
  const next = process.env.PLEO_NEXT === '1'
  if (next) {
    const res = await superagent // expect: unknown-external-call (certain)
      .get('https://external.pleo.io/v0/companies/balance')
      .auth(process.env.PLEO_API_KEY, '')
    return res.body
  }

  // expect-next-line: legacy-call getCompanyBalance (certain)
  const res = await superagent
    .get('https://openapi.pleo.io/v1/companies/balance')
    .set('Authorization', `Bearer ${process.env.PLEO_TOKEN}`)
  return res.body
}

async function teams () {
  const res = await superagent.get(`${pleoOrigin()}/v1/teams`).set('Authorization', `Bearer ${process.env.PLEO_TOKEN}`) // expect: legacy-call getTeams (likely), shared-credential (likely), unknown-external-call (likely)
  return res.body.teams || res.body.data
}

module.exports = { balance, teams }
