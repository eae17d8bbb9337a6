/** An operation of the external API as what to call in the place of something: of a superseded operation, of a slip. */

import type { MigrationStep, Replacement } from '../model/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';

/** What is sent now, as a method and a path. */
interface Sent {
  readonly method: string;
  readonly path: string;
}

export function replaceWith(from: Sent, to: OperationRecord): Replacement {
  const steps: MigrationStep[] = [];
  if (from.method !== to.method)
    steps.push({ kind: 'change-method', text: `Send ${to.method} in place of ${from.method}.` });
  if (from.path !== to.path)
    steps.push({ kind: 'change-path', text: `Replace the path ${from.path} with ${to.path}.` });
  return {
    when: null,
    triggers: [],
    operation: to.id,
    method: to.method,
    path: to.path,
    scopes: to.scopes,
    basis: to.basis,
    note: to.scopeNote,
    steps,
    docs: to.docs,
    source: to.sources.join(' ; '),
  };
}
