'use strict'

const _ = require('lodash')
const call = require('./call')
const ep = require('./endpoints')

class Pleo {
  constructor({ key, companyId }) {
    this.key = key
    this.companyId = companyId
  }

  check() {
    return call(ep.introspect, { key: this.key })
  }

  me() {
    return call(ep.me, { key: this.key }) // expect: unknown-external-call
  }

  async entries(filter) {
    const { data } = await call(ep.entries, {
      key: this.key,
      params: { company_id: this.companyId },
      data: _.defaults({}, filter, { includeDeleted: false }),
    })
    return data
  }

  entry(id) {
    return call(ep.entry, { key: this.key, ids: { id } })
  }

  search(filter) {
    return call(ep.entryTypo, { key: this.key, params: { company_id: this.companyId }, data: filter }) // expect: unknown-external-call
  }

  searchAgain(filter) {
    return call(ep.entrySlash, { key: this.key, params: { company_id: this.companyId }, data: filter }) // expect: unknown-external-call
  }

  receipts(ids) {
    return call(ep.receipts, { key: this.key, params: { company_id: this.companyId, limit: 20 }, data: { includeDeleted: false, accountingEntryIds: ids } })
  }

  enrich(tx, receipts) {
    return call(ep.enrich, {
      key: this.key,
      params: { amount: tx.cents, currency: tx.currency, card_last_four_digits: tx.last4, merchant_name: tx.shop, performed_at: tx.at },
      data: { receipts },
    })
  }

  enrichOld(tx, receipts) {
    return call(ep.enrichV1, { // expect: unknown-external-call
      key: this.key,
      params: { amount: tx.cents, currency: tx.currency, card_last_four_digits: tx.last4, merchant_name: tx.shop, performed_at: tx.at },
      data: { receipts },
    })
  }

  employees() {
    return call(ep.employees, { key: this.key, params: { companyId: this.companyId, offset: 0, limit: 500 } })
  }

  employee(id) {
    return call(ep.employe, { key: this.key, ids: { id } }) // expect: unknown-external-call
  }

  vendors() {
    return call(ep.vendors, { key: this.key, data: {} }) // expect: legacy-parameter
  }

  vendorsByCode(codes) {
    return call(ep.vendors, { key: this.key, data: { codes }, params: { company_id: this.companyId } })
  }

  createVendor(v) {
    return call(ep.vendorCreate, { key: this.key, data: { companyId: this.companyId, defaultCurrency: 'EUR', ..._.pick(v, 'name', 'code', 'country') } })
  }

  updateVendor(id, v) {
    return call(ep.vendorUpdate, { key: this.key, ids: { id }, data: { name: v.name, defaultCurrency: 'EUR', externalId: v.erpId, state: 'ACTIVE' } }) // expect: legacy-parameter
  }

  deleteVendor(id) {
    return call(ep.vendorDelete, { key: this.key, ids: { id } }) // expect: unknown-external-call
  }

  taxCodes() {
    return call(ep.taxCodes, { key: this.key, params: { company_id: this.companyId, limit: 200 }, data: {} })
  }

  async taxCodeEnabled(id) {
    const { data } = await call(ep.taxCode, { key: this.key, ids: { id } })
    return data.enabled // expect: legacy-field
  }

  async taxRate(id) {
    const { data } = await call(ep.taxCode, { key: this.key, ids: { id } })
    return data.archived ? null : data.rate
  }

  deleteTaxCode(id) {
    return call(ep.taxCodeDelete, { key: this.key, ids: { id } })
  }
}

module.exports = { Pleo }
