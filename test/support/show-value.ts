/** A value as one line, for tables of expectations: known text as it is, holes as `{name}`. */

import { optionsOf } from '../../src/evaluate/options.ts';
import type { OneOf, Value } from '../../src/evaluate/value.ts';

/** `a | b` for alternatives, `{k: v}` for objects, `[a, b]` for lists, `?why name` for what is not known. */
export function showValue(value: Value): string {
  return optionsOf(value).map(showOption).join(' | ');
}

function showOption(value: Exclude<Value, OneOf>): string {
  switch (value.kind) {
    case 'text':
      return value.pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.name}}`)).join('');
    case 'constant':
      return String(value.value);
    case 'fields': {
      if (value.text) return showValue(value.text());
      const pairs = value
        .names()
        .map((name) => `${name}: ${showValue(value.read(name) ?? { kind: 'constant', value: undefined })}`);
      return `{${[...pairs, ...(value.rest() ? ['…'] : [])].join(', ')}}`;
    }
    case 'list':
      return `[${[...value.items.map(showValue), ...(value.rest ? ['…'] : [])].join(', ')}]`;
    case 'foreign':
      return `<${[value.module, ...value.path].filter((part) => part !== null).join('.')}>`;
    case 'function':
    case 'class':
      return `<${value.kind}>`;
    case 'unknown':
      return `?${value.why} ${value.name}`;
  }
}
