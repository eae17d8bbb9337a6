/** What the packages that a program is built with make of their arguments: each table is asked in turn. */

import type { World } from '../evaluate/frame.ts';
import type { Argument, Foreign, Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { callContainer } from './injection.ts';
import { callSchema } from './schemas.ts';
import { callWrapping } from './wrapping.ts';

export { containedInstance, injectedAt } from './injection.ts';
export { sharedMember } from './shared.ts';
export { enteredByWrapping } from './wrapping.ts';

/** The result of calling or constructing something of a package; null when no table knows it. */
export function callLibrary(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  return callSchema(callee, args, node) ?? callWrapping(callee, args, node) ?? callContainer(callee, args, node, world);
}
