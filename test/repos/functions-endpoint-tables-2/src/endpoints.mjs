export const BASE = 'https://openapi.pleo.io/v1'

/** file name -> path */
export const LISTS = {
  expenses: '/expenses?pageSize=1000',
  employees: '/employees',
  'tag-groups': '/tag-groups',
  taxes: '/tax-codes',
}

export const BY_ID = Object.freeze({
  expense: id => `/expenses/${id}`,
  receipts: id => `/expenses/${id}/receipts`,
  tags: group => LISTS['tag-groups'] + '/' + group + '/tags',
  team: id => ['', 'teams', id].join('/'),
})

// what the other finance tools have; only Rydoo is in use
export const VENDORS = {
  rydoo: { base: 'https://api.rydoo.com/v2', lists: { expenses: '/expenses', employees: '/employees' } },
  pliant: { base: 'https://partner-api.getpliant.com/api', lists: { expenses: '/expenses' } },
}
