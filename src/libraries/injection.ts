/** Injection: what containers put into parameters and properties, and what they give to those who ask. */

import type { World } from '../evaluate/frame.ts';
import type { Argument, Foreign, Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import type { ClassNode, TS } from '../syntax/typescript.ts';

export function injectedAt(_at: TS.ParameterDeclaration | TS.PropertyDeclaration, _world: World): Value | null {
  return null;
}

export function containedInstance(_type: ClassNode, _world: World): Value | null {
  return null;
}

export function callContainer(
  _callee: Foreign,
  _args: readonly Argument[],
  _node: CallLike,
  _world: World,
): Value | null {
  return null;
}
