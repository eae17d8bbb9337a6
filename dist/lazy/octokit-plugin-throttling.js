'use strict';
module.exports = {
  __esModule: true,
  get throttling() { return require('../packages/octokit-plugin-throttling.js').throttling; },
};
