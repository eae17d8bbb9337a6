var util = require('util');
var RestClient = require('./rest-client');

function DebitoorClient(options) {
  RestClient.call(this, { host: 'api.debitoor.com', token: options.token });
}
util.inherits(DebitoorClient, RestClient);

DebitoorClient.prototype.listExpenses = function (cb) {
  this.get('/v1/expenses', cb);
};

DebitoorClient.prototype.update = function (id, body, cb) {
  this.put('/v1/expenses/' + id, body, cb);
};

module.exports = DebitoorClient;
