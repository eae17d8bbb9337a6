'use strict'

const { basis } = require('./base')

const tokens = {
  dinero: process.env.DINERO_TOKEN,
  billy: process.env.BILLY_TOKEN,
  pleo: process.env.PLEO_TOKEN
}

function get (vendor, path) {
  return fetch(basis(vendor) + path, { headers: { authorization: 'Bearer ' + tokens[vendor] } }).then(r => r.json())
}

exports.dineroAccounts = () => get('dinero', '/accounts')
exports.billyAccounts = () => get('billy', '/accounts')
exports.pleoAccounts = () => get('pleo', '/accounts') // expect: legacy-call getAccounts
