import * as accounts from './endpoints/accounts.js'
import * as expenses from './endpoints/expenses.js'
import * as tax from './endpoints/tax.js'
import { PleoError } from './errors.js'

const DEFAULT_BASE_URL = 'https://openapi.pleo.io/v1'

/**
 * @typedef {object} PleoOptions
 * @property {string} token
 * @property {string} [baseUrl]
 * @property {typeof globalThis.fetch} [fetch]  for tests and for proxies
 */

export default class Pleo {
  #token
  #baseUrl
  #fetch

  /** @param {PleoOptions} options */
  constructor({ token, baseUrl = DEFAULT_BASE_URL, fetch = globalThis.fetch } = {}) {
    this.#token = token
    this.#baseUrl = baseUrl
    this.#fetch = fetch

    const call = this.call.bind(this)
    this.expenses = {
      list: (query) => expenses.list(call, query),
      receipts: (id) => expenses.receipts(call, id),
    }
    this.accounts = {
      create: (body) => accounts.create(call, body),
      get: (id) => accounts.get(call, id),
    }
    this.tax = { codes: (options) => tax.codes(call, options) }
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{ query?: object, body?: object }} [options]
   */
  async call(method, path, { query, body } = {}) {
    const search = query ? `?${new URLSearchParams(query)}` : ''
    const fetchImpl = this.#fetch
    const response = await fetchImpl(`${this.#baseUrl}${path}${search}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const json = await response.json()
    if (!response.ok) throw new PleoError(response.status, json)
    return json
  }
}
