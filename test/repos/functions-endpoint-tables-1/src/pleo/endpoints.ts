export type Stage = 'live' | 'sandbox';

export const HOSTS: Record<Stage, string> = {
  live: 'https://openapi.pleo.io',
  sandbox: 'https://openapi.staging.pleo.io',
};

export enum Collection {
  Employees = '/v1/employees',
  Teams = '/v1/teams',
  Accounts = '/v1/accounts',
  // kept for the old report, nobody asks for it any more
  Categories = '/v1/account-categories',
}

const TAX = 'taxCodes';

export const ENDPOINTS = {
  balance: '/v1/companies/balance',
  [TAX]: '/v1/tax-codes',
  employee: (id: string) => `/v1/employees/${id}`,
  team: {
    one: (id: string) => `/v1/teams/${id}`,
    member(team: string, employee: string) {
      return `${this.one(team)}/employees/${employee}`;
    },
  },
  tags: (group: string) => `/v1/tag-groups/${group}/tags`,
} as const;

export interface Operation {
  readonly verb: 'GET' | 'PUT' | 'POST';
  readonly path: string;
}

export const OPERATIONS = {
  listQueue: { verb: 'GET', path: '/v1/expenses?status=QUEUED' },
  markExported: { verb: 'PUT', path: '/v1/expenses' },
  listReports: { verb: 'GET', path: '/v1/reports' },
  createTag: { verb: 'POST', path: '/v1/tag-groups/departments/tags' },
} satisfies Record<string, Operation>;
