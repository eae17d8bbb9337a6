'use strict'

const axios = require('axios')

const pleo = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: 'Bearer ' + process.env.PLEO_API_KEY }
})

/** @param {string} from @param {string} to */
exports.month = async (from, to) => {
  const res = await pleo.get('/expenses', { params: { dateFrom: from, dateTo: to, pageSize: 2000 } })
  return res.data.expenses
}

exports.taxCodes = async () => {
  const res = await pleo.get('/tax-codes')
  return res.data.taxCodes
}
