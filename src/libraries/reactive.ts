/** Values that a view framework works out anew: `computed(() => …)`, `$derived(…)`. What is set later is not known. */

import { enter } from '../evaluate/calls.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { mapOptions } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import type { Argument, Foreign, Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { CallLike } from '../syntax/source-unit.ts';

/**
 * `value`: an object whose `value` the function gives · `same`: the function, called to read it ·
 * `result`: what the function gives · `itself`: the argument · `inner`: the `value` of the argument.
 */
type Derived = 'value' | 'same' | 'result' | 'itself' | 'inner';

const VUE: Readonly<Record<string, Derived>> = { computed: 'value', toValue: 'inner', unref: 'inner' };

/** By module, then by name; the empty module stands for names that a framework makes global. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Derived>>>> = {
  vue: VUE,
  '#imports': VUE,
  '@vue/composition-api': VUE,
  '@angular/core': { computed: 'same' },
  '': { ...VUE, $derived: 'itself', '$derived.by': 'result' },
};

/** The value that such a call makes; null for other calls. */
export function callReactive(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  const derived = callee.made ? undefined : own(own(TABLES, callee.module ?? ''), callee.path.join('.'));
  const [first] = args;
  if (!derived || !first) return null;
  const given = first.value();
  if (derived === 'itself' || derived === 'same') return given;
  if (derived === 'inner')
    return mapOptions(given, node, (option) =>
      option.kind === 'fields' && option.text ? readMember(option, 'value', node) : option,
    );
  if (given.kind !== 'function') return null;
  const result = (): Value => enter(given, [], node, 0);
  if (derived === 'result') return result();
  return fieldsOf([{ kind: 'property', name: 'value', value: result }], node, { text: result });
}
