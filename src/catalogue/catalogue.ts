/** What the catalogue knows as data; matching calls against it has files of its own. */

export { adviceFor } from './advice.ts';
export { fieldMappings } from './field-mappings.ts';
export {
  access,
  credentialMismatches,
  credentialNames,
  credentials,
  externalFacts,
  externalValues,
  legacyFacts,
  lifecycle,
  pages,
  webhookEvents,
  webhookFacts,
} from './guides.ts';
export { externalHost, findHost, hosts, prefilterWords } from './hosts.ts';
export {
  exportWorkflow,
  firstReplacement,
  gaps,
  modelMappings,
  parameterMappings,
  valueMappings,
} from './mappings.ts';
export { externalOperations, legacyOperations, operationById, operations } from './operations.ts';
export { findScope, scopes } from './scopes.ts';
export { valueChanges } from './value-changes.ts';
