const config = require('config');
const got = require('got');

/** @param {string} token */
const bearer = (token) => ({ authorization: `Bearer ${token}` });

exports.pleo = got.extend({
  prefixUrl: config.get('pleo.baseUrl'),
  headers: bearer(config.get('pleo.token')),
  responseType: 'json',
  resolveBodyOnly: true,
});

exports.bexio = got.extend({
  prefixUrl: config.bexio.baseUrl,
  headers: bearer(config.bexio.token),
  responseType: 'json',
  resolveBodyOnly: true,
});
