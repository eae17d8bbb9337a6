import { AccountGroupsApi } from '../pleo/api'
import { AccountGroupsApiFactory as InvoicingGroups } from '../invoicing/api'

/**
 * Wraps fetch, so that the token goes along.
 * @param {string} token
 */
const authorized = (token) => (url, init = {}) =>
  window.fetch(url, {
    ...init,
    headers: { ...init.headers, Authorization: 'Bearer ' + token },
  })

export function createAccountGroups({ pleoToken, invoicingToken }) {
  const pleo = new AccountGroupsApi(authorized(pleoToken))
  const invoicing = InvoicingGroups(authorized(invoicingToken))

  return {
    async compare() {
      const [ours, theirs] = await Promise.all([
        pleo.getAccountGroups({ pageOffset: 0, pageSize: 100 }),
        invoicing.getAccountGroups({}),
      ])
      const names = ours.accountGroups.map((g) => g.name)
      return theirs.accountGroups.filter((g) => !names.includes(g.name))
    },
    create: (name, typeKey) => pleo.createAccountGroup({ body: { name, typeKey, hidden: false } }),
    remove: (id) => pleo.deleteAccountGroup({ accountCategoryId: id }),
    removeFromInvoicing: (id) => invoicing.deleteAccountGroup({ accountCategoryId: id }),
  }
}
