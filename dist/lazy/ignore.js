'use strict';
module.exports = {
  __esModule: true,
  get default() { return require('../packages/ignore.js').default; },
};
