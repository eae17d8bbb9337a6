/** A call in the words of a reader: "GET /v1/expenses". */

import type { ApiCall } from '../model/api-call.ts';
import type { ScanResult } from '../model/report.ts';

export function operationName(call: ApiCall, operations: ScanResult['operations']): string {
  const path = operations.get(call.id)?.path ?? call.path;
  if (path === null)
    return call.method === null ? '(operation not known)' : `${call.method} (path not known)`;
  return call.method === null ? `${path} (method not known)` : `${call.method} ${path}`;
}
