'use strict';
module.exports = {
  __esModule: true,
  get CST() { return require('../packages/yaml.js').CST; },
  get Lexer() { return require('../packages/yaml.js').Lexer; },
  get Parser() { return require('../packages/yaml.js').Parser; },
};
