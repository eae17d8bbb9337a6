export enum Endpoint {
  Expenses = '/expenses',
  TaxCodes = '/tax-codes',
}

export const ENDPOINTS = {
  accounts: '/accounts',
  accountGroups: { list: '/account-groups', one: (id: string) => `/account-groups/${id}` },
  tag: (groupId: string, tagId: string) => `/tag-groups/${groupId}/tags/${tagId}`,
} as const;

export const HOSTS = {
  pleo: 'https://openapi.pleo.io/v1',
  shop: 'https://shop.example/v1',
} as const satisfies Record<string, string>;
