var async = require('async');
var PleoClient = require('./lib/pleo-client');
var DebitoorClient = require('./lib/debitoor-client');

var pleo = PleoClient({ token: process.env.PLEO_TOKEN });
var debitoor = new DebitoorClient({ token: process.env.DEBITOOR_TOKEN });

pleo.on('response', function (method, path, status) {
  console.log('%s https://%s%s %d', method, pleo.host, path, status);
});

async.waterfall([
  function (next) { pleo.listExpenses(0, next); },
  function (page, next) {
    async.eachSeries(page.expenses, function (expense, done) {
      pleo.employee(expense.employeeId, function (err, employee) {
        if (err) return done(err);
        debitoor.update(expense.id, { who: employee.code }, done);
      });
    }, function (err) { next(err, page.expenses); });
  },
  function (expenses, next) {
    pleo.export(expenses.map(function (e) { return e.id; }), next);
  },
  function (_, next) { debitoor.listExpenses(next); },
  function (_, next) {
    pleo.get('/v1/tax-codes', next); // expect: legacy-call getTaxCodes
  }
], function (err) {
  if (err) { console.error(err); process.exit(1); }
});
