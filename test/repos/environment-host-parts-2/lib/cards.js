'use strict';

var https = require('https');
var url = require('url');
var rp = require('request-promise-native');
var target = require('./target');

var token = 'Bearer ' + process.env.EXP_TOKEN;

function read(res, callback) {
  var chunks = [];
  res.on('data', function (chunk) { chunks.push(chunk); });
  res.on('end', function () { callback(null, JSON.parse(Buffer.concat(chunks).toString('utf8'))); });
}

/** Callback style on purpose: the terminal's runtime is old. */
exports.expense = function (id, callback) {
  https.get({ // expect: legacy-call getExpense (likely)
    hostname: target.cards.hostname,
    port: target.cards.port,
    path: '/v1/expenses/' + id,
    headers: { Authorization: token }
  }, function (res) { read(res, callback); }).on('error', callback);
};

exports.erpExpense = function (id, callback) {
  https.get({
    hostname: target.erp.hostname,
    port: target.erp.port,
    path: '/v1/expenses/' + id
  }, function (res) { read(res, callback); }).on('error', callback);
};

exports.employees = function () {
  var address = url.format({
    protocol: process.env.EXP_PROTOCOL,
    host: process.env.EXP_DOMAIN,
    pathname: process.env.EXP_PREFIX + '/employees',
    query: { pageSize: 2000 }
  });
  return rp.get({ uri: address, json: true, headers: { Authorization: token } }); // todo-expect: legacy-call getEmployees (likely)
};

exports.teams = function () {
  return rp({ // expect: legacy-call getTeams (likely)
    uri: process.env.EXP_PROTOCOL + '://' + process.env.EXP_DOMAIN + process.env.EXP_PREFIX + '/teams',
    qs: { pageSize: 100 },
    json: true,
    headers: { Authorization: token }
  });
};

exports.tasks = function () {
  return rp({ uri: 'https://' + process.env.FEED_DOMAIN + process.env.FEED_PREFIX + '/teams', json: true });
};

exports.accounts = function () {
  return rp.get(''.concat(process.env.GATE_ORIGIN, process.env.GATE_PATH), { json: true, headers: { Authorization: token } }); // expect: legacy-call getAccounts (likely)
};
