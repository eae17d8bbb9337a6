const { call } = require('./request')
const { send, path, tracedFetch } = require('./traced')

const paging = { pageSize: 100, pageOffset: 0 }

async function expenses (filter = {}) {
  const { expenses } = await call({ url: '/expenses', params: { ...paging, ...filter } }) // expect: legacy-call getExpenses (certain)
  return expenses
}

async function receiptsOf ({ id: expenseId, ...rest }) {
  const list = await send('GET', path('expenses', expenseId, 'receipts')) // expect: legacy-call getExpenseReceipts
  return list.map(receipt => ({ ...receipt, expense: rest }))
}

function receipt (expenseId, receiptId) {
  const args = ['GET', `/expenses/${expenseId}/receipts/${receiptId}`]
  return send(...args) // expect: legacy-call getExpenseReceipt
}

// the file itself lies in a bucket
const download = ({ url }) => tracedFetch(url).then(res => res.arrayBuffer())

const archived = async (ids, { status = 'EXPORTED', ...options } = {}) => {
  const body = { expenseIds: ids, status }
  await call({ ...options, method: 'put', url: 'expenses', data: body }) // expect: legacy-call updateExpenses
}

module.exports = { expenses, receiptsOf, receipt, download, archived }
