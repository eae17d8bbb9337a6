'use strict';
module.exports = {
  __esModule: true,
  get ts() { return require('../packages/ts-morph.js').ts; },
};
