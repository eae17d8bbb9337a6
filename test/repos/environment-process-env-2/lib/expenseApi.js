'use strict'

const axios = require('axios')

// One HTTP client for the card provider; which one it is decides the deployment.
const { EXPENSE_API_URL, EXPENSE_API_TOKEN } = process.env

const http = axios.create({
  baseURL: EXPENSE_API_URL,
  timeout: 15000,
  headers: { Authorization: 'Bearer ' + EXPENSE_API_TOKEN }
})

exports.openExpenses = async function openExpenses (since) {
  const res = await http.get('/expenses', { params: { dateFrom: since, pageSize: 500 } }) // expect: legacy-call getExpenses (likely)
  return res.data.expenses
}

exports.oneExpense = id => http.get('/expenses/' + id).then(r => r.data) // expect: legacy-call getExpense (likely)

exports.receipt = function (expenseId, receiptId) {
  return http({ // expect: legacy-call getExpenseReceipt (likely)
    method: 'get',
    url: `/expenses/${expenseId}/receipts/${receiptId}`
  })
}

exports.setNote = (id, note) => http.put('/expenses/' + id, { note }) // expect: undocumented-legacy-call
