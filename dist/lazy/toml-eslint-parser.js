'use strict';
module.exports = {
  __esModule: true,
  get parseTOML() { return require('../packages/toml-eslint-parser.js').parseTOML; },
};
