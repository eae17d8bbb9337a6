'use strict';

var HINTS = {
  ENOTFOUND: 'Is there a proxy between you and Pleo?',
  401: 'Your token has ended. A token lives a year, see /v1/me',
  404: 'GET /v1/cards: no such thing in the Open API'
};

/**
 * Prints what went wrong and ends.
 *
 * @param {Error & { code?: string, status?: number }} err
 * @example
 *   fetch('https://openapi.pleo.io/v1/expenses').catch(fail);
 *   needle('get', 'https://openapi.pleo.io/v1/employees').catch(fail);
 */
function fail(err) {
  if (err.code === 'ENOTFOUND') console.error('cannot reach openapi.pleo.io: ' + HINTS.ENOTFOUND);
  else console.error(err.message + (HINTS[err.status] ? '\n' + HINTS[err.status] : ''));
  process.exit(1);
}

function assertToken(token) {
  if (!token) throw new Error('no token for https://openapi.pleo.io/v1: set PLEO_API_TOKEN');
  if (token.indexOf('Bearer ') === 0) throw Error("leave out the word 'Bearer', it is put before the token (Authorization: Bearer …)");
  return token;
}

module.exports = { fail: fail, assertToken: assertToken };
