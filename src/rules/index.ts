/** Every rule, in the order of the contract. One more is one folder and one line here. */

import { legacyCall } from './legacy-call/rule.ts';
import { legacyHost } from './legacy-host/rule.ts';
import { pages } from './pages.ts';
import type { Rule, RuleDefinition } from './rule.ts';
import { undocumentedLegacyCall } from './undocumented-legacy-call/rule.ts';

const definitions: readonly RuleDefinition[] = [legacyCall, undocumentedLegacyCall, legacyHost];

/** Where a rule's page is read. */
const PAGES = 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules';

export const rules: readonly Rule[] = definitions.map((rule) => ({
  ...rule,
  help: pages[rule.id] ?? rule.summary,
  docs: `${PAGES}/${rule.id}/README.md`,
}));
