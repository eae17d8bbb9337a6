'use strict';

var nodemailer = require('nodemailer');
var pleo = require('../lib/vendors').pleo;

var mailer = nodemailer.createTransport(process.env.SMTP_URL);
var send = mailer.sendMail.bind(mailer);
var get = pleo.request.bind(pleo, 'GET');

function remind(expense) {
  return get('/employees/' + expense.employeeId).then(function (employee) { // expect: legacy-call getEmployee (certain)
    return send({ to: employee.email, subject: 'Receipt missing', text: 'Expense ' + expense.id });
  });
}

module.exports = function run() {
  return get('/expenses?status=NOT_EXPORTED') // expect: legacy-call getExpenses (certain)
    .then(function (body) {
      return Promise.all(
        body.expenses
          .filter(function (e) { return e.receiptIds.length === 0; })
          .map(remind)
      );
    });
};
