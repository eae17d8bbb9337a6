'use strict'

const holded = require('../lib/holded')
const pleo = require('../lib/pleo')
const http = require('../lib/http')

// only hosts on this list may be called with our tokens
const TRUSTED = ['api.holded.com', 'api.bamboohr.com']

async function compareAccounts () {
  const ours = await holded.accounts()
  const theirs = await pleo.get('accounts') // expect: legacy-call getAccounts (likely)
  const missing = ours.filter(a => !theirs.accounts.some(t => t.accountNumber === a.num))
  for (const account of missing) {
    await pleo.post('accounts', { accountNumber: account.num, name: account.name }) // expect: legacy-call createAccount (likely)
  }
}

async function closeMonth () {
  const queue = await pleo.get('expenses/', { status: 'QUEUED' }) // expect: legacy-call getExpenses (likely)
  const ids = queue.expenses.map(e => e.id)
  await holded.markExpenses(ids)
  await pleo.put('expenses', { expenseIds: ids, status: 'EXPORTED' }) // expect: legacy-call updateExpenses (likely)
}

// phishing drill: this has to be refused by the egress proxy
async function drill () {
  try {
    await http.persist({ method: 'get', url: 'https://openapi.pleo.io.evil.example/v1/expenses' })
    throw new Error('egress proxy is open')
  } catch (err) {
    console.log('refused, as it should be:', err.code, TRUSTED.length)
  }
}

// the web app's own back end, used by the status page
const appHealth = () => http.fire({ url: 'https://api.pleo.io/health' })

async function main () {
  await drill()
  await appHealth()
  await compareAccounts()
  await closeMonth()
  console.log(await holded.taxCodes())
}

main()
