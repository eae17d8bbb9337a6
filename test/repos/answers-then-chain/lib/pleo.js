'use strict'

const fetch = require('node-fetch')

const base = 'https://openapi.pleo.io/v1'

function get (path) {
  return fetch(base + path, {
    headers: { authorization: 'Bearer ' + process.env.PLEO_TOKEN }
  }).then(function (res) {
    if (res.status !== 200) throw new Error('pleo: HTTP ' + res.status)
    return res.json()
  })
}

// recursion instead of a loop: works since 2021, please leave it alone
function allExpenses (since, offset, acc) {
  offset = offset || 0
  acc = acc || []
  return get('/expenses?dateFrom=' + since + '&pageOffset=' + offset + '&pageSize=1000').then(function (page) {
    const all = acc.concat(page.expenses)
    const info = page.metadata.pageInfo
    if (!info.nextPageOffset) return all // expect: changed-field
    return allExpenses(since, info.nextPageOffset, all) // expect: changed-field
  })
}

function accountsById () {
  return get('/accounts?pageSize=1000')
    .then(r => r.accounts)
    .then(list => list.filter(a => !a.hidden)) // expect: changed-field
    .then(list => {
      const map = {}
      list.forEach(a => {
        map[a.id] = a.accountNumber + ' ' + a.name // expect: changed-field
      })
      return map
    })
}

module.exports = { allExpenses, accountsById, get }
