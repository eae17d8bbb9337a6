/** What a constructor function inherits from: `util.inherits(X, Base)`, `X.prototype = Object.create(Base.prototype)`. */

import { type PlacedWrite, writesInto } from '../syntax/placed-writes.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { argumentsOf } from './calls.ts';
import { evaluate } from './evaluate.ts';
import { frameOf } from './frame.ts';
import type { Argument, FunctionValue, Maker } from './value.ts';

/** A function's base, and the arguments that it was made with for that: `X.prototype = new Base(url)`. */
export interface Base {
  readonly maker: Maker;
  readonly args: readonly Argument[];
}

/** The bases whose prototypes a function's own goes on from. */
export function basesOf(of: FunctionValue): readonly Base[] {
  return writesInto(of.node, of.closure.world.program).flatMap((placed) => {
    const home = frameOf(enclosingFunction(placed.write.node), of.closure);
    const found = baseExpression(placed);
    const value = found && evaluate(found.expression, home);
    if (!value || (value.kind !== 'class' && value.kind !== 'function') || value.node === of.node) return [];
    return [{ maker: value, args: found.made ? argumentsOf(found.made, home) : [] }];
  });
}

function baseExpression({
  write,
  path,
}: PlacedWrite): { expression: TS.Expression; made: TS.NewExpression | null } | null {
  const { node } = write;
  const [head, next] = path;
  if (ts.isBinaryExpression(node)) {
    const isPrototype = head === 'prototype' && (path.length === 1 || next === '__proto__');
    return isPrototype ? prototypeIn(node.right) : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const given = write.into ? node.arguments[1] : undefined;
  const name = calleeName(node) ?? '';
  if (!given) return null;
  if (path.length === 0 && /inherits|extends/.test(name)) return { expression: given, made: null };
  return head === 'prototype' && name === 'setPrototypeOf' ? prototypeIn(given) : null;
}

/** `Base.prototype`, also in `Object.create(Base.prototype)`; `new Base()`. */
function prototypeIn(
  expression: TS.Expression,
): { expression: TS.Expression; made: TS.NewExpression | null } | null {
  const at = skipWrappers(expression);
  if (ts.isNewExpression(at)) return { expression: at.expression, made: at };
  if (ts.isPropertyAccessExpression(at) && at.name.text === 'prototype')
    return { expression: at.expression, made: null };
  const [first] = ts.isCallExpression(at) && calleeName(at) === 'create' ? at.arguments : [];
  return first ? prototypeIn(first) : null;
}
