'use strict';

// global fetch of Node 18, not node-fetch
var boundFetch = globalThis.fetch.bind(globalThis);

function status(res) {
  return res.status;
}

function context() {
  return { root: 'https://openapi.pleo.io', version: 'v1' };
}

function probe(path) {
  return boundFetch([this.root, this.version, path].join('/')).then(status);
}

module.exports = function () {
  var ctx = context();
  return Promise.all([
    probe.call(ctx, 'health'), // expect: legacy-call healthStatus (certain)
    probe.apply(ctx, ['companies/balance']), // expect: legacy-call getCompanyBalance (certain)
    probe.call({ root: 'https://external.pleo.io', version: 'v1' }, 'companies'),
    boundFetch('https://api.payhawk.com/health').then(status)
  ]);
};
