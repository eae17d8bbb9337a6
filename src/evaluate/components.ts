/** Option objects of component frameworks (Vue, Pipedream): `this` sees methods, props, data and computed values side by side. */

import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import type { Fields, Value } from './value.ts';

/** Options whose members belong to the component itself, and how they are read from them. */
const HOLDERS: Readonly<Record<string, 'members' | 'results' | 'result'>> = {
  methods: 'members',
  props: 'members',
  propDefinitions: 'members',
  computed: 'results',
  data: 'result',
};

/** Options whose functions have the component as `this`. */
const BOUND = new Set(['methods', 'computed', 'watch', 'hooks']);

/** The option object of which `literal` holds the methods; `literal` itself for any other object. */
export function componentAround(literal: TS.ObjectLiteralExpression): TS.ObjectLiteralExpression {
  const { parent } = literal;
  if (!ts.isPropertyAssignment(parent) || !BOUND.has(propertyNameText(parent.name) ?? '')) return literal;
  return ts.isObjectLiteralExpression(parent.parent) ? parent.parent : literal;
}

/** Whether an object literal looks like a component's options. */
export function isComponent(literal: TS.ObjectLiteralExpression): boolean {
  return literal.properties.some((property) => {
    const name = property.name && propertyNameText(property.name);
    return name === 'methods' || (name === 'props' && literal.properties.length > 1);
  });
}

/** The object with the members of its options as its own. */
export function withComponentMembers(component: Fields): Fields {
  const whole: Fields = {
    ...component,
    read: (name, self = whole) => component.read(name, self) ?? readHeld(component, name, self),
  };
  return whole;
}

function readHeld(component: Fields, name: string, self: Fields): Value | null {
  for (const [option, how] of Object.entries(HOLDERS)) {
    const held = component.read(option);
    const holder =
      how === 'result' && held?.kind === 'function' ? enter({ ...held, self }, [], held.node, 0) : held;
    const value = holder?.kind === 'fields' ? holder.read(name) : null;
    if (!value) continue;
    if (value.kind !== 'function') return value;
    const bound = { ...value, self };
    return how === 'results' ? enter(bound, [], value.node, 0) : bound;
  }
  return null;
}
