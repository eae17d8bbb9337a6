'use strict'

/**
 * All routes of the external API that we use.
 * Verbs are beside the path since half of the "lists" are POST.
 */
module.exports = {
  host: 'https://external.pleo.io',

  entries: { method: 'POST', path: '/v1/accounting-entries:search' },
  entry: { method: 'GET', path: '/v1/accounting-entries/:id' },
  entryTypo: { method: 'POST', path: '/v1/acounting-entries:search' },
  entrySlash: { method: 'POST', path: '/v1/accounting-entries/search' },
  receipts: { method: 'POST', path: '/v1/accounting-entries/receipts:search' },
  enrich: { method: 'POST', path: '/v2/accounting-entries:enrich' },
  enrichV1: { method: 'POST', path: '/v1/accounting-entries:enrich' },

  employees: { method: 'GET', path: '/v2/employees' },
  employe: { method: 'GET', path: '/v2/employee/:id' },

  vendors: { method: 'POST', path: '/v1/vendors:search' },
  vendorCreate: { method: 'POST', path: '/v1/vendors' },
  vendorUpdate: { method: 'PUT', path: '/v1/vendors/:id' },
  vendorDelete: { method: 'DELETE', path: '/v1/vendors/:id' },

  taxCodes: { method: 'POST', path: '/v0/tax-codes:search' },
  taxCode: { method: 'GET', path: '/v0/tax-codes/:id' },
  taxCodeDelete: { method: 'DELETE', path: '/v0/tax-codes/:id' },

  introspect: { method: 'GET', path: '/v1/introspect' },
  me: { method: 'GET', path: '/v1/me' },
}
