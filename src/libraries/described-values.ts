/** A description of every key, as convict wants it → the values: what is written as the default, and the variable. */

import { foreign } from '../evaluate/foreign.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { mapOptions, oneOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import { type Value, withMark } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';

/** The values that a description stands for. */
export function describedValues(description: Value, node: TS.Node): Value {
  return mapOptions(description, node, (option) => {
    // `{ port: 8080 }` is a default as well.
    if (option.kind !== 'fields') return option;
    const fallback = option.read('default');
    // A group may hold a key that is called `env`.
    const variable = knownText(option.read('env'));
    if (!fallback && variable === null) {
      const parts = option.names().flatMap((name): Part[] => {
        const value = option.read(name);
        return value ? [{ kind: 'property', name, value: () => describedValues(value, node) }] : [];
      });
      return fieldsOf(parts, option.node);
    }
    return oneOf(
      [
        ...(variable === null ? [] : [foreign(null, ['process', 'env', variable], option.node)]),
        ...(fallback ? [withMark(fallback, option.node, 'default value')] : []),
      ],
      node,
    );
  });
}
