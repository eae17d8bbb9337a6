'use strict';
module.exports = {
  __esModule: true,
  get createScanner() { return require('../packages/jsonc-parser.js').createScanner; },
  get findNodeAtLocation() { return require('../packages/jsonc-parser.js').findNodeAtLocation; },
  get parse() { return require('../packages/jsonc-parser.js').parse; },
  get parseTree() { return require('../packages/jsonc-parser.js').parseTree; },
  get printParseErrorCode() { return require('../packages/jsonc-parser.js').printParseErrorCode; },
};
