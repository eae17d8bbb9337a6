/** What the packages that a program is built with make of their arguments: each table is asked in turn. */

import type { World } from '../evaluate/frame.ts';
import type { Argument, Foreign, FunctionValue, Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { enteredByHook } from './hooks.ts';
import { callContainer } from './injection.ts';
import { callSchema } from './schemas.ts';
import { callWrapping, enteredByWrapping } from './wrapping.ts';

export { passedToQuery as passedByLibrary } from './hooks.ts';
export { containedInstance, containerOfType, injectedAt } from './injection.ts';
export { sharedMember } from './shared.ts';

/** The result of calling or constructing something of a package; null when no table knows it. */
export function callLibrary(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  return (
    callSchema(callee, args, node) ??
    callWrapping(callee, args, node) ??
    callContainer(callee, args, node, world)
  );
}

/** The function of the repository that calling something of a package enters; null when no table knows it. */
export function enteredByLibrary(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
): FunctionValue | null {
  return enteredByWrapping(callee, args, node) ?? enteredByHook(callee, args, node);
}
