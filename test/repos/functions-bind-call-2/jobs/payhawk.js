'use strict';

var payhawk = require('../lib/vendors').payhawk;
var RestClient = require('../lib/rest-client');

var get = payhawk.request.bind(payhawk, 'GET');

exports.expenses = function () {
  return get('/expenses');
};

exports.employees = function () {
  return RestClient.prototype.get.call(payhawk, '/employees');
};

exports.close = function (ids) {
  return payhawk.request.apply(payhawk, ['PUT', '/expenses', { ids: ids }]);
};
