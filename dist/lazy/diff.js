'use strict';
module.exports = {
  __esModule: true,
  get parsePatch() { return require('../packages/diff.js').parsePatch; },
};
