/** An operation of the external API as what to call in the place of something: of a superseded operation, of a slip. */

import type { Replacement } from '../model/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { changeMethod, changePath, type Sent } from './replacement-steps.ts';

export function replaceWith(from: Sent, to: OperationRecord): Replacement {
  return {
    when: null,
    triggers: [],
    operation: to.id,
    method: to.method,
    path: to.path,
    scopes: to.scopes,
    basis: to.basis,
    note: to.scopeNote,
    steps: [...changeMethod(from, to), ...changePath(from, to)],
    docs: to.docs,
    source: to.sources.join(' ; '),
  };
}
