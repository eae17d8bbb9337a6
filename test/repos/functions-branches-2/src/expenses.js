'use strict'

const superagent = require('superagent')

const ROOT = 'https://openapi.pleo.io/v1'

const auth = () => ({ Authorization: `Bearer ${process.env.PLEO_TOKEN}` })

/**
 * @param {object} what
 * @param {string} [what.id]
 * @param {string} [what.receipt]
 * @param {boolean} [what.receipts]
 */
function fetchExpense (what) {
  let url = ROOT + '/expenses'
  if (what.id) {
    url += '/' + what.id
    if (what.receipts) url += '/receipts'
  }
  return superagent.get(url).set(auth()).then(r => r.body) // expect: legacy-call getExpenses (likely), legacy-call getExpense (likely), legacy-call getExpenseReceipts (likely)
}

// 'accept' is decided by the accountant in the mail
function decide (ids, verdict) {
  const status = verdict === 'accept' ? 'EXPORTED'
    : verdict === 'later' ? 'QUEUED'
      : 'NOT_EXPORTED'
  return superagent.put(`${ROOT}/expenses`).set(auth()).send({ expenseIds: ids, status }) // expect: legacy-call updateExpenses (certain)
}

function membership (team, employee, join) {
  const url = `${ROOT}/teams/${team}/employees/${employee}`
  const verb = join ? 'PUT' : 'DELETE'
  return superagent(verb, url).set(auth()) // expect: legacy-call addTeamEmployee (likely), legacy-call deleteTeamEmployee (likely)
}

module.exports = { fetchExpense, decide, membership }
