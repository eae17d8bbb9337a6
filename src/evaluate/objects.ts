/** Object and array literals, and objects put together from others. */

import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { isComponent, withComponentMembers } from './components.ts';
import { evaluate, functionValue, nameOf } from './evaluate.ts';
import { foreignMember } from './foreign.ts';
import type { Frame } from './frame.ts';
import { readMember } from './properties.ts';
import { knownKey } from './text.ts';
import {
  type Fields,
  type FunctionValue,
  list,
  oneOf,
  optionsOf,
  UNDEFINED,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** One part of an object, in order: later parts win. */
export type Part =
  | { readonly kind: 'property'; readonly name: string; readonly value: () => Value }
  /** All properties of another object. */
  | { readonly kind: 'spread'; readonly value: () => Value }
  /** A property that may or may not have been written, such as an assignment in a branch. */
  | { readonly kind: 'maybe'; readonly name: string; readonly value: () => Value };

/** An object of parts. */
export function fieldsOf(parts: readonly Part[], node: TS.Node, extra: Partial<Fields> = {}): Fields {
  return {
    kind: 'fields',
    read: (name) => readParts(parts, name, node),
    names: () => [...new Set(parts.flatMap(partNames))],
    rest: () => parts.map(partRest).find((rest) => rest !== null) ?? null,
    text: null,
    brand: null,
    identity: {},
    node,
    trail: [],
    ...extra,
  };
}

function readParts(parts: readonly Part[], name: string, node: TS.Node): Value | null {
  const options: Value[] = [];
  for (const part of [...parts].reverse()) {
    if (part.kind === 'property') {
      if (part.name !== name) continue;
      options.push(part.value());
      return oneOf(options, node);
    }
    if (part.kind === 'maybe') {
      if (part.name === name) options.push(part.value());
      continue;
    }
    const spread = readSpread(part.value(), name, node);
    options.push(...spread.values);
    if (spread.certain) return oneOf(options, node);
  }
  return options.length > 0 ? oneOf(options, node) : null;
}

/** What a spread object says of one name; `certain`: it surely has it. */
function readSpread(value: Value, name: string, node: TS.Node): { values: Value[]; certain: boolean } {
  const values: Value[] = [];
  let certain = true;
  for (const option of optionsOf(value)) {
    if (option.kind === 'fields') {
      const found = option.read(name);
      const rest = option.rest();
      if (found) values.push(found);
      else if (rest) values.push(spreadMember(rest, name, node));
      if (!found || optionsOf(found).every(isMaybe)) certain = false;
    } else if (option.kind === 'unknown') {
      values.push(spreadMember(option, name, node));
      certain = false;
    } else {
      certain = false;
      // `{ ...process.env }`
      const found = option.kind === 'foreign' ? foreignMember(option, name, node) : null;
      if (found?.kind === 'unknown') values.push(found);
    }
  }
  return { values, certain };
}

/** What an unknown object inside another one may bring, and may as well not have. */
function isMaybe(value: Value): boolean {
  return value.kind === 'unknown' && value.spread === true;
}

/** The member of something unknown: unknown for the same reason, under its longer name. */
export function member(of: Unknown, name: string, node: TS.Node): Unknown {
  if (isEnvironmentName(of.name) && VARIABLE.test(name))
    return { ...unknown('environment', name, node), trail: of.trail };
  const { type, ...rest } = of;
  const unknownMember: Unknown = { ...rest, name: `${of.name}.${name}`, node };
  return type ? { ...unknownMember, type: () => memberOfType(type(), name, node) } : unknownMember;
}

/** What environment variables are called. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** `env` of a worker's handler, `c.env`, `platform.env`: objects that hold the environment, whoever passes them. */
function isEnvironmentName(name: string): boolean {
  return /(?:^|[.?])(?:env|bindings|\$env)$/i.test(name);
}

function memberOfType(type: Value | null, name: string, node: TS.Node): Value | null {
  return type && readMember(type, name, node);
}

function spreadMember(of: Unknown, name: string, node: TS.Node): Unknown {
  return { ...member(of, name, node), spread: true };
}

function partNames(part: Part): readonly string[] {
  if (part.kind !== 'spread') return [part.name];
  return optionsOf(part.value()).flatMap((option) => (option.kind === 'fields' ? option.names() : []));
}

function partRest(part: Part): Unknown | null {
  if (part.kind !== 'spread') return null;
  for (const option of optionsOf(part.value())) {
    if (option.kind === 'unknown') return option;
    const rest = option.kind === 'fields' ? option.rest() : null;
    if (rest) return rest;
  }
  return null;
}

export function objectLiteral(node: TS.ObjectLiteralExpression, frame: Frame): Value {
  const parts: Part[] = [];
  // A box, since methods need the object that they belong to.
  const self: { value: Fields | null } = { value: null };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      parts.push({ kind: 'spread', value: () => evaluate(property.expression, frame) });
      continue;
    }
    const name = ts.isShorthandPropertyAssignment(property)
      ? property.name.text
      : keyOf(property.name, frame);
    if (name === null) {
      parts.push({ kind: 'spread', value: () => unknown('syntax', nameOf(property), property) });
    } else if (ts.isPropertyAssignment(property)) {
      parts.push({
        kind: 'property',
        name,
        value: () => withSelf(evaluate(property.initializer, frame), self.value),
      });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      parts.push({ kind: 'property', name, value: () => evaluate(property.name, frame) });
    } else if (ts.isGetAccessorDeclaration(property)) {
      parts.push({
        kind: 'property',
        name,
        value: () =>
          enter({ ...functionValue(property, frame), self: self.value }, [], property, frame.depth),
      });
    } else if (ts.isMethodDeclaration(property)) {
      parts.push({
        kind: 'property',
        name,
        value: () => ({ ...functionValue(property, frame), self: self.value }),
      });
    }
  }
  const object = fieldsOf(parts, node);
  self.value = isComponent(node) ? withComponentMembers(object) : object;
  return self.value;
}

/** A `function` expression in a literal is a method of it; an arrow keeps the `this` around. */
function withSelf(value: Value, self: Fields | null): Value {
  if (value.kind !== 'function' || value.self || !ts.isFunctionExpression(value.node)) return value;
  return { ...value, self } satisfies FunctionValue;
}

function keyOf(name: TS.PropertyName, frame: Frame): string | null {
  const written = propertyNameText(name);
  if (written !== null || !ts.isComputedPropertyName(name)) return written;
  return knownKey(evaluate(name.expression, frame));
}

export function arrayLiteral(node: TS.ArrayLiteralExpression, frame: Frame): Value {
  const items: Value[] = [];
  let rest: Unknown | null = null;
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      const spread = evaluate(element.expression, frame);
      if (spread.kind === 'list') items.push(...spread.items);
      else rest = spread.kind === 'unknown' ? spread : unknown('syntax', nameOf(element), element);
    } else items.push(ts.isOmittedExpression(element) ? UNDEFINED : evaluate(element, frame));
  }
  return list(items, rest);
}
