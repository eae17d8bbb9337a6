/** Objects put together from properties and other objects. */

import { type TS, ts } from '../syntax/typescript.ts';
import { foreignMember } from './foreign.ts';
import { meantOf, oneOf, optionsOf } from './options.ts';
import { readMember } from './properties.ts';
import { leaveUnanswered, mayAsk, once } from './questions.ts';
import { type Fields, shortName, type Unknown, unknown, type Value } from './value.ts';

/** One part of an object, in order: later parts win. `self` is the whole object that a property is read through. */
export type Part =
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly value: (self: Fields) => Value;
      /** Where it is written, when that is known. */
      readonly node?: TS.Node;
    }
  /** All properties of another object. */
  | { readonly kind: 'spread'; readonly value: () => Value }
  /** A property that may or may not have been written, such as an assignment in a branch. */
  | {
      readonly kind: 'maybe';
      readonly name: string;
      readonly value: (self: Fields) => Value;
      readonly node?: TS.Node;
    };

/** An object of parts. */
export function fieldsOf(parts: readonly Part[], node: TS.Node, extra: Partial<Fields> = {}): Fields {
  // Objects that go on from each other, as one write in a loop makes them, are asked inside each other rightly.
  const most = extra.identity ? MAX_COPIES : MAX_INSIDE;
  const ask = <T>(question: string, otherwise: T, answer: () => T): T =>
    insideItself({ node, question, most }, otherwise, answer);
  let own: Map<string, () => Value | null> | null = null;
  const read = (name: string, self: Fields): Value | null =>
    ask(name, null, () => readParts(parts, name, self));
  const readOwn = (name: string): Value | null => {
    own ??= new Map();
    const answer = own.get(name) ?? once(() => read(name, whole));
    own.set(name, answer);
    return answer();
  };
  const whole: Fields = {
    kind: 'fields',
    read: (name, self = whole) => (self === whole ? readOwn(name) : read(name, self)),
    names: once(() => ask('(names)', [], () => [...new Set(parts.flatMap(partNames))])),
    placeOf: (name) => ask(`(place) ${name}`, null, () => placeIn(parts, name)),
    rest: once(() => ask('(rest)', null, () => firstRest(parts))),
    isWhole: once(() => ask('(whole)', true, () => parts.every(isWholePart))),
    text: null,
    brand: null,
    identity: {},
    node,
    trail: [],
    ...extra,
  };
  known.set(whole, parts);
  return whole;
}

/** What objects are made of; one that answers otherwise than its parts do is a copy, and not among them. */
const known = new WeakMap<Fields, readonly Part[]>();

/** The parts of an object that goes on from this one: its own, so that a hundred writes make no hundred layers. */
export function partsOf(of: Fields): readonly Part[] {
  return known.get(of) ?? [{ kind: 'spread', value: () => of }];
}

/** How often a literal may be asked the same inside itself: `this.options = { ...this.options, x }` asks itself. */
const MAX_INSIDE = 3;

/** The same of objects that go on from others. */
const MAX_COPIES = 40;

/** What is being asked, by the literal that is asked. */
const asked = new Map<TS.Node, string[]>();

function insideItself<T>(
  { node, question, most }: { readonly node: TS.Node; readonly question: string; readonly most: number },
  otherwise: T,
  answer: () => T,
): T {
  const questions = asked.get(node) ?? [];
  if (!mayAsk() || questions.filter((other) => other === question).length >= most) {
    leaveUnanswered();
    return otherwise;
  }
  asked.set(node, questions);
  questions.push(question);
  try {
    return answer();
  } finally {
    questions.pop();
    if (questions.length === 0) asked.delete(node);
  }
}

function readParts(parts: readonly Part[], name: string, self: Fields): Value | null {
  const { node } = self;
  const options: Value[] = [];
  let isSetLater = false;
  const found = (): Value => oneOf(isSetLater ? meantOf(options) : options, node);
  for (const part of [...parts].reverse()) {
    if (part.kind === 'property') {
      if (part.name !== name) continue;
      options.push(part.value(self));
      return found();
    }
    if (part.kind === 'maybe') {
      if (part.name !== name) continue;
      options.push(part.value(self));
      isSetLater = true;
      continue;
    }
    const spread = readSpread(part.value(), name, self);
    options.push(...spread.values);
    if (spread.certain) return found();
  }
  return options.length > 0 ? found() : null;
}

/** Where the part that counts for `name` is written. */
function placeIn(parts: readonly Part[], name: string): TS.Node | null {
  for (const part of [...parts].reverse()) {
    if (part.kind !== 'spread') {
      if (part.name === name) return part.node ?? null;
      continue;
    }
    for (const option of optionsOf(part.value())) {
      const place = option.kind === 'fields' ? option.placeOf(name) : null;
      if (place) return place;
    }
  }
  return null;
}

/** What a spread object says of one name; `certain`: it surely has it. */
function readSpread(value: Value, name: string, self: Fields): { values: Value[]; certain: boolean } {
  const { node } = self;
  const values: Value[] = [];
  let certain = true;
  for (const option of optionsOf(value)) {
    if (option.kind === 'fields') {
      const found = option.read(name, self);
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
export function isMaybe(value: Value): boolean {
  return value.kind === 'unknown' && value.spread === true;
}

/** The member of something unknown: unknown for the same reason, under its longer name. */
export function member(of: Unknown, name: string, node: TS.Node): Unknown {
  if (isEnvironmentName(of.name) && VARIABLE.test(name))
    return { ...unknown('environment', name, node), trail: of.trail };
  const { type, ...rest } = of;
  const unknownMember: Unknown = { ...rest, name: shortName(`${of.name}.${name}`), node };
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
  if (part.kind !== 'spread') return part.name.startsWith('set ') ? [] : [part.name];
  return optionsOf(part.value()).flatMap((option) => (option.kind === 'fields' ? option.names() : []));
}

function firstRest(parts: readonly Part[]): Unknown | null {
  for (const part of parts) {
    const rest = partRest(part);
    if (rest) return rest;
  }
  return null;
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

/** Whether all that a part brings is known; of what a package has, nothing is. */
function isWholePart(part: Part): boolean {
  if (part.kind !== 'spread') return true;
  return optionsOf(part.value()).every((option) =>
    option.kind === 'fields' ? option.isWhole() : option.kind !== 'unknown' && option.kind !== 'foreign',
  );
}

/** A function that an object holds has it as `this`; an arrow keeps the one around, a bound function its own. */
export function withSelf(value: Value, self: Fields): Value {
  if (value.kind !== 'function' || value.self) return value;
  const { node } = value;
  return ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) ? { ...value, self } : value;
}
