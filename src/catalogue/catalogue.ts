/** The one door to what the catalogue knows; the files behind it say where each piece comes from. */

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
