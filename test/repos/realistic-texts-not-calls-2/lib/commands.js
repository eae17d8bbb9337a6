'use strict';

var needle = require('needle');
var assertToken = require('./errors').assertToken;

/** @typedef {'https://openapi.pleo.io' | 'https://openapi.staging.pleo.io'} Host */

var BASE = 'https://openapi.pleo.io/v1';

// Old way, kept for the record:
//   return needle('get', BASE + '/employees', opts());
//   return needle('put', 'https://openapi.pleo.io/v1/expenses', { status: 'EXPORTED' }, opts());

function opts() {
  return { json: true, headers: { Authorization: 'Bearer ' + assertToken(process.env.PLEO_API_TOKEN) } };
}

function check(res) {
  if (res.statusCode >= 400) {
    var err = new Error('HTTP ' + res.statusCode);
    err.status = res.statusCode;
    throw err;
  }
  return res.body;
}

function expenses(from) {
  return needle('get', BASE + '/expenses?dateFrom=' + from + 'T00:00:00.000Z', opts()).then(check); // expect: legacy-call getExpenses (certain)
}

function createTeam(name) {
  return needle('post', BASE + '/teams', { name: name }, opts()).then(check); // expect: legacy-call createTeam (certain)
}

/*
function employees() {
  return needle('get', 'https://openapi.pleo.io/v1/employees', opts()).then(check);
}
*/

module.exports = { expenses: expenses, createTeam: createTeam };
