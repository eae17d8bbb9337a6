'use strict';

var fetch = require('node-fetch');

/**
 * Minimal REST client, shared by all vendors.
 * @constructor
 * @param {string} base
 * @param {string} token
 */
function RestClient(base, token) {
  if (!(this instanceof RestClient)) return new RestClient(base, token);
  this.base = base;
  this.token = token;
}

RestClient.prototype.request = function (method, path, body) {
  return fetch(this.base + path, {
    method: method,
    headers: { Authorization: 'Bearer ' + this.token, 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : undefined
  }).then(function (res) {
    if (!res.ok) throw new Error(method + ' ' + path + ' -> ' + res.status);
    return res.json();
  });
};

RestClient.prototype.get = function (path) {
  return this.request('GET', path);
};

RestClient.prototype.put = function (path, body) {
  return this.request.call(this, 'PUT', path, body);
};

module.exports = RestClient;
