// one place for all remote paths, so that the next migration is a one-file change (famous last words)
export const routes = {
  entries: '/v1/accounting-entries:search',
  entry: (id: string) => `/v1/accounting-entries/${id}`,
  employees: '/v2/employees',
  accounts: '/v1/accounts',
  tagGroups: '/v0/tag-groups',
  tag: (group: string, tag: string) => `/v1/tag-groups/${group}/tags/${tag}`,
  balance: '/v1/companies/balances/current',
} as const
