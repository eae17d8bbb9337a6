'use strict'

const { request } = require('./transport')

const datev = { root: 'https://accounting.api.datev.de/platform/v2', auth: 'Bearer ' + process.env.DATEV_TOKEN }

const get = path => request(datev, 'GET', path)

exports.employees = clientId => get('/employees?client=' + clientId)
exports.accounts = () => get('/accounts')
exports.pushExpenses = list => request(datev, 'PUT', '/expenses', { expenses: list })
