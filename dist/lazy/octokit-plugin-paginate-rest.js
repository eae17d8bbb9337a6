'use strict';
module.exports = {
  __esModule: true,
  get paginateRest() { return require('../packages/octokit-plugin-paginate-rest.js').paginateRest; },
};
