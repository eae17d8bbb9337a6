'use strict';
module.exports = {
  __esModule: true,
  get retry() { return require('../packages/octokit-plugin-retry.js').retry; },
};
