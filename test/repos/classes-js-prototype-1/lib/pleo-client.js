var util = require('util');
var RestClient = require('./rest-client');

/**
 * @param {{token: string}} options
 * @constructor
 */
function PleoClient(options) {
  if (!(this instanceof PleoClient)) return new PleoClient(options);
  RestClient.call(this, { host: 'openapi.pleo.io', token: options.token });
}
util.inherits(PleoClient, RestClient);

PleoClient.prototype.listExpenses = function (offset, cb) {
  this.get('/v1/expenses?pageSize=1000&pageOffset=' + offset, cb); // expect: legacy-call getExpenses
};

PleoClient.prototype.employee = function (id, cb) {
  var self = this;
  this.get('/v1/employees/' + id, function (err, employee) { // expect: legacy-call getEmployee
    if (err) return cb(err);
    self.emit('employee', employee);
    cb(null, employee);
  });
};

PleoClient.prototype.export = function (ids, cb) {
  var that = this;
  that.put('/v1/expenses', { expenseIds: ids, status: 'EXPORTED' }, cb); // expect: legacy-call updateExpenses
};

module.exports = PleoClient;
