/** An operation that a test knows to be in the catalogue. */

import { operationById } from '../../src/catalogue/catalogue.ts';
import type { OperationRecord } from '../../src/model/operation-record.ts';

export function known(id: string): OperationRecord {
  const operation = operationById(id);
  if (operation === null) throw new Error(`no operation ${id}`);
  return operation;
}
