'use strict';
module.exports = {
  __esModule: true,
  get Octokit() { return require('../packages/octokit-core.js').Octokit; },
};
