/** Every rule, in the order in which they are told. One more is one folder and one line here. */

import { apiKeyOnLegacy } from './api-key-on-legacy/rule.ts';
import { changedField } from './changed-field/rule.ts';
import { credentialInBrowser } from './credential-in-browser/rule.ts';
import { environmentMismatch } from './environment-mismatch/rule.ts';
import { hardcodedCredential } from './hardcoded-credential/rule.ts';
import { legacyCall } from './legacy-call/rule.ts';
import { legacyField } from './legacy-field/rule.ts';
import { legacyHost } from './legacy-host/rule.ts';
import { legacyParameter } from './legacy-parameter/rule.ts';
import { legacyTokenOnExternal } from './legacy-token-on-external/rule.ts';
import { lostField } from './lost-field/rule.ts';
import { pages } from './pages.ts';
import type { Rule, RuleDefinition } from './rule.ts';
import { sharedCredential } from './shared-credential/rule.ts';
import { supersededExternalCall } from './superseded-external-call/rule.ts';
import { undocumentedLegacyCall } from './undocumented-legacy-call/rule.ts';
import { unknownExternalCall } from './unknown-external-call/rule.ts';
import { unusedIgnore } from './unused-ignore/rule.ts';
import { wrongAuthScheme } from './wrong-auth-scheme/rule.ts';

const definitions: readonly RuleDefinition[] = [
  legacyCall,
  undocumentedLegacyCall,
  legacyHost,
  legacyTokenOnExternal,
  apiKeyOnLegacy,
  sharedCredential,
  wrongAuthScheme,
  environmentMismatch,
  hardcodedCredential,
  credentialInBrowser,
  unknownExternalCall,
  supersededExternalCall,
  legacyParameter,
  lostField,
  changedField,
  legacyField,
  unusedIgnore,
];

/** Where a rule's page is read. */
const PAGES = 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules';

/** The rules with their pages. */
export const rules: readonly Rule[] = definitions.map((rule) => ({
  ...rule,
  help: pages[rule.id] ?? rule.summary,
  docs: `${PAGES}/${rule.id}/README.md`,
}));
