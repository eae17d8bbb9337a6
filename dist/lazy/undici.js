'use strict';
module.exports = {
  __esModule: true,
  get fetch() { return require('../packages/undici.js').fetch; },
};
