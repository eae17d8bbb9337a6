/** class-transformer: an object of a class, filled with what a plain object has. */

import { makeInstance } from '../evaluate/classes.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions } from '../evaluate/options.ts';
import { type Argument, type Foreign, UNDEFINED, type Value } from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';

const CALLS = new Set(['plainToInstance', 'plainToClass', 'plainToClassFromExist']);

/** The object that the call gives; null for other calls. */
export function callClassTransformer(
  callee: Foreign,
  [type, plain]: readonly Argument[],
  node: CallLike,
): Value | null {
  if (callee.made || callee.module !== 'class-transformer' || !CALLS.has(callee.path.join('.'))) return null;
  return mapOptions(type?.value() ?? UNDEFINED, node, (option) => {
    const start = option.kind === 'class' ? makeInstance(option, [], node) : option;
    return fieldsOf(
      [
        { kind: 'spread', value: () => start },
        { kind: 'spread', value: () => plain?.value() ?? UNDEFINED },
      ],
      node,
    );
  });
}
