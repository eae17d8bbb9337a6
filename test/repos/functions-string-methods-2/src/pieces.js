var pleo = require('./http').pleo;
var uniconta = require('./http').uniconta;

exports.expenses = function (status) {
  return pleo('GET', ['expenses/'], { qs: { status: status, pageSize: 200 } }); // expect: legacy-call getExpenses (likely)
};

exports.receipts = function (id) {
  return pleo('GET', ['/expenses', id, 'receipts']); // expect: legacy-call getExpenseReceipts (likely)
};

exports.setStatus = function (ids, status) {
  return pleo('PUT', 'expenses'.split('/'), { body: { expenseIds: ids, status: status } }); // expect: legacy-call updateExpenses (likely)
};

exports.leave = function (team, employee) {
  return pleo('DELETE', ['teams', team, 'employees', employee]); // expect: legacy-call deleteTeamEmployee (likely)
};

exports.unicontaExpenses = function () {
  return uniconta('GET', ['expenses']);
};

exports.unicontaReceipts = function (id) {
  return uniconta('GET', ['/expenses', id, 'receipts']);
};
