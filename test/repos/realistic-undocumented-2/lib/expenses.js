const { pleo, spendesk } = require('./api')

exports.create = (expense) => pleo.post('/expenses', expense) // expect: undocumented-legacy-call (certain)
exports.remove = (id) => pleo.delete('/expenses/' + id) // expect: undocumented-legacy-call (certain)
exports.list = () => pleo.get('/expenses').then((r) => r.data.expenses) // expect: legacy-call getExpenses (certain)
exports.bulk = (expenseIds) => pleo.put('/expenses', { expenseIds, status: 'EXPORTED' }) // expect: legacy-call updateExpenses (certain)

exports.createThere = (expense) => spendesk.post('/expenses', expense)
exports.removeThere = (id) => spendesk.delete('/expenses/' + id)
