'use strict';
module.exports = {
  __esModule: true,
  get getInput() { return require('../packages/actions-core.js').getInput; },
  get info() { return require('../packages/actions-core.js').info; },
  get notice() { return require('../packages/actions-core.js').notice; },
  get setFailed() { return require('../packages/actions-core.js').setFailed; },
  get setOutput() { return require('../packages/actions-core.js').setOutput; },
  get setSecret() { return require('../packages/actions-core.js').setSecret; },
  get summary() { return require('../packages/actions-core.js').summary; },
  get warning() { return require('../packages/actions-core.js').warning; },
};
