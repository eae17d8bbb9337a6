/** What the packages that a program is built with make of their arguments: each table is asked in turn. */

import type { Argument, Foreign, Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { callSchema } from './schemas.ts';
import { callWrapping } from './wrapping.ts';

export { enteredByWrapping } from './wrapping.ts';

/** The result of calling or constructing something of a package; null when no table knows it. */
export function callLibrary(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  return callSchema(callee, args, node) ?? callWrapping(callee, args, node);
}
