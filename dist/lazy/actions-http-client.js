'use strict';
module.exports = {
  __esModule: true,
  get HttpClient() { return require('../packages/actions-http-client.js').HttpClient; },
};
