'use strict';
module.exports = {
  __esModule: true,
  get createHash() { return require('node:crypto').createHash; },
  get randomUUID() { return require('node:crypto').randomUUID; },
};
