'use strict'

const axios = require('axios')

const legacy = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  timeout: 20000,
  headers: { Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN }
})

/**
 * All expenses of a period, page by page.
 * @param {string} dateFrom ISO
 * @param {string} dateTo ISO
 */
async function * expenses (dateFrom, dateTo) {
  let pageOffset = 0
  while (pageOffset != null) {
    const { data } = await legacy.get('/expenses', { params: { dateFrom, dateTo, pageOffset, pageSize: 200 } })
    yield * data.expenses
    pageOffset = data.metadata.pageInfo.nextPageOffset
  }
}

async function markExported (expenseIds) {
  await legacy.put('/expenses', { expenseIds, status: 'EXPORTED' })
}

module.exports = { expenses, markExported }
