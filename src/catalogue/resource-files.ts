/** The list of the files under resources/: a new resource is one file and one line here. */

import type { ResourceFile } from './resource-file.ts';
import accountGroups from './resources/account-groups.json' with { type: 'json' };
import accounts from './resources/accounts.json' with { type: 'json' };
import companies from './resources/companies.json' with { type: 'json' };
import employees from './resources/employees.json' with { type: 'json' };
import expenses from './resources/expenses.json' with { type: 'json' };
import exports from './resources/exports.json' with { type: 'json' };
import health from './resources/health.json' with { type: 'json' };
import installations from './resources/installations.json' with { type: 'json' };
import introspection from './resources/introspection.json' with { type: 'json' };
import receipts from './resources/receipts.json' with { type: 'json' };
import subscriptions from './resources/subscriptions.json' with { type: 'json' };
import tagGroups from './resources/tag-groups.json' with { type: 'json' };
import taxCodes from './resources/tax-codes.json' with { type: 'json' };
import teams from './resources/teams.json' with { type: 'json' };
import undocumented from './resources/undocumented.json' with { type: 'json' };
import vendors from './resources/vendors.json' with { type: 'json' };

export const resourceFiles = [
  accountGroups,
  accounts,
  companies,
  employees,
  expenses,
  exports,
  health,
  installations,
  introspection,
  receipts,
  subscriptions,
  tagGroups,
  taxCodes,
  teams,
  undocumented,
  vendors,
] as readonly ResourceFile[];
