'use strict';
module.exports = {
  __esModule: true,
  get RequestError() { return require('../packages/octokit-request-error.js').RequestError; },
};
