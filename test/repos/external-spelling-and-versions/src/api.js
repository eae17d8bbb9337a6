const HOST = 'https://external.pleo.io';

/** Adds the version that most of it has. */
const v1 = (path, init) => fetch(`${HOST}/v1${path}`, init);
const call = (method, path, body) =>
  fetch(HOST + path, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });

module.exports = {
  jobs: () => v1('/v3/export-jobs'), // expect: unknown-external-call (certain)
  tags: (company) => v1(`/tags:search?company_id=${company}`, { method: 'POST', body: '{}' }), // expect: unknown-external-call (certain)
  companies: () => v1('/companies'),

  people: () => call('GET', '/v3/employees'), // expect: unknown-external-call
  unversioned: () => call('GET', '/employees'), // expect: unknown-external-call
  person: (id) => call('GET', `/v2/employees/${id}`),

  slash: (company) => call('POST', `/v1/accounting-entries/search?company_id=${company}`, { includeDeleted: false }), // expect: unknown-external-call
  get: (company) => call('GET', `/v1/accounting-entries:search?company_id=${company}`), // expect: unknown-external-call
  typo: (company) => call('POST', `/v1/acounting-entries:search?company_id=${company}`, { includeDeleted: false }), // expect: unknown-external-call
  entry: (id) => call('GET', `/v1/accounting-entries/${id}`),

  removeVendor: (id) => call('DELETE', `/v1/vendors/${id}`), // expect: unknown-external-call
  reviveVendor: (id) => call('POST', `/v1/vendors/${id}:unarchive`), // expect: unknown-external-call
  archiveVendor: (id) => call('POST', `/v1/vendors/${id}:archive`),

  // The reference has only a stub of SCIM, and enrichment is for partners: both are there.
  provision: (user) => call('POST', '/scim/v2/Users', user),
  deprovision: (id) => call('DELETE', `/scim/v2/Users/${id}`),
  enrich: (query, receipts) => call('POST', `/v2/accounting-entries:enrich?${query}`, { receipts }),
};
