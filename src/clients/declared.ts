/** Requests that no call makes: objects that a platform reads and sends, by the table of its shapes. */

import { argumentsOf } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { optionsOf } from '../evaluate/options.ts';
import { textsOf } from '../evaluate/text.ts';
import { type Fields, text, type Value } from '../evaluate/value.ts';
import { nearest } from '../libraries/nearest-file.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import type { FieldName } from './client.ts';
import { type DeclaredShape, declaredShapes, type Holder } from './declared-shapes.ts';
import { readField } from './fields.ts';
import type { Followed } from './follow.ts';
import { withPlaceholders } from './placeholders.ts';
import type { Slots } from './slots.ts';
import { joinBase } from './url.ts';

/** The most values of one description that are looked through. */
const MAX_VALUES = 20_000;

/** A request as its description or its literal gives it. */
interface Found {
  readonly shape: DeclaredShape;
  readonly request: Fields;
  /** What the description says for all of its requests. */
  readonly shared: Value | null;
  /** Why it may be another's; null when it is surely what it looks like. */
  readonly doubt: string | null;
}

/** Every declared request of the files, each in each description that lists it. */
export function* findDeclared(units: readonly SourceUnit[], world: World): Generator<Followed> {
  const literals = units.filter(({ file }) => !file.endsWith('.json')).flatMap((unit) => unit.literals);
  for (const shape of declaredShapes) {
    const descriptions = literals.filter((literal) => shape.defaults && hasProperty(literal, shape.defaults));
    const listed = new Set<TS.Node>();
    for (const literal of descriptions) {
      for (const found of inDescription(literal, shape, world)) {
        listed.add(found.request.node);
        yield followed(found, world);
      }
    }
    for (const found of inHolders(literals, descriptions, shape, world))
      if (!listed.has(found.request.node)) yield followed(found, world);
  }
}

/** The requests that a description leads to, wherever its parts are written. */
function* inDescription(
  literal: TS.ObjectLiteralExpression,
  shape: DeclaredShape,
  world: World,
): Generator<Found> {
  const description = evaluate(literal, frameAt(literal, world));
  const shared = description.kind === 'fields' ? description.read(shape.defaults ?? '') : null;
  const seen = new Set<object>();
  const queue: Part[] = [{ name: '', value: description, doubt: null }];
  for (let at = 0; at < queue.length && at < MAX_VALUES; at += 1) {
    const part = queue[at];
    for (const option of part ? optionsOf(part.value) : []) {
      if (!part || (option.kind === 'fields' && seen.has(option.identity))) continue;
      if (option.kind === 'fields') {
        seen.add(option.identity);
        for (const holder of shape.holders) {
          if (!holder.shares || holder.name !== part.name) continue;
          for (const request of requestsOf(option, holder))
            yield { shape, request, shared, doubt: part.doubt };
        }
      }
      queue.push(...partsOf(option, part, world));
    }
  }
}

/** One value of a description, and the property it is found under. */
interface Part {
  readonly name: string;
  readonly value: Value;
  readonly doubt: string | null;
}

/** What is inside a value; a function that nobody knows mostly gives back what it is given. */
function partsOf(value: Exclude<Value, { kind: 'one-of' }>, { name, doubt }: Part, world: World): Part[] {
  if (value.kind === 'list') {
    const items = value.rest ? [...value.items, value.rest] : value.items;
    return items.map((item) => ({ name, value: item, doubt }));
  }
  if (value.kind === 'fields') {
    return value.names().flatMap((inner) => {
      const held = value.read(inner);
      return held ? [{ name: inner, value: held, doubt }] : [];
    });
  }
  const { node } = value.kind === 'unknown' ? value : { node: null };
  if (!node || !ts.isCallExpression(node)) return [];
  const passed = `It is passed through \`${node.expression.getText()}\`, which is not known.`;
  return argumentsOf(node, frameAt(node, world)).map((argument) => ({
    name,
    value: argument.value(),
    doubt: passed,
  }));
}

/** The requests of objects that are called as the platform calls them. */
function* inHolders(
  literals: readonly TS.ObjectLiteralExpression[],
  descriptions: readonly TS.ObjectLiteralExpression[],
  shape: DeclaredShape,
  world: World,
): Generator<Found> {
  for (const literal of literals) {
    for (const holder of shape.holders) {
      if (!isHolder(literal, holder)) continue;
      const value = evaluate(literal, frameAt(literal, world));
      if (value.kind !== 'fields') continue;
      const shared = holder.shares ? sharedNear(literal, descriptions, shape, world) : null;
      const doubt = shared && `It is taken for a request of the nearest description, which does not list it.`;
      for (const request of requestsOf(value, holder)) yield { shape, request, shared, doubt };
    }
  }
}

function isHolder(literal: TS.ObjectLiteralExpression, { name, beside, requests }: Holder): boolean {
  if (name !== undefined && nameAround(literal) !== name) return false;
  if (beside !== undefined && !hasProperty(literal, beside)) return false;
  return requests.some((request) => hasProperty(literal, request));
}

/** What a literal is the value of. */
function nameAround(literal: TS.ObjectLiteralExpression): string | null {
  let at: TS.Node = literal.parent;
  while (ts.isAsExpression(at) || ts.isSatisfiesExpression(at) || ts.isParenthesizedExpression(at))
    at = at.parent;
  if (ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at)) return propertyNameText(at.name);
  return ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) ? at.name.text : null;
}

function hasProperty(literal: TS.ObjectLiteralExpression, name: string): boolean {
  return literal.properties.some((property) => property.name && propertyNameText(property.name) === name);
}

function requestsOf(holder: Fields, { requests }: Holder): Fields[] {
  return requests.flatMap((name) => {
    const value = holder.read(name);
    return value ? optionsOf(value).filter((option) => option.kind === 'fields') : [];
  });
}

/** What the description says that lies nearest in the folders; null when several say different things. */
function sharedNear(
  literal: TS.Node,
  descriptions: readonly TS.ObjectLiteralExpression[],
  { defaults = '' }: DeclaredShape,
  world: World,
): Value | null {
  const [only, ...others] = nearest(descriptions, (node) => node.getSourceFile().fileName, literal);
  if (!only || others.length > 0) return null;
  const description = evaluate(only, frameAt(only, world));
  return description.kind === 'fields' ? description.read(defaults) : null;
}

/** A declared request has one level: itself. */
function followed({ shape, request, shared, doubt }: Found, world: World): Followed {
  const { node } = request;
  const slots = slotsOf(shape, request, shared, doubt, world);
  return { request: node, levels: [{ node, slots }], carried: () => [slots] };
}

function slotsOf(
  { table, marker }: DeclaredShape,
  request: Fields,
  shared: Value | null,
  doubt: string | null,
  world: World,
): Slots {
  const { node } = request;
  const options = fieldsOf(
    [
      { kind: 'spread', value: () => shared ?? fieldsOf([], node) },
      { kind: 'spread', value: () => request },
    ],
    node,
  );
  const field = (name: FieldName): Value | null => {
    const value = readField(options, table, name, node);
    return value && withPlaceholders(value, marker, node, world);
  };
  const base = field('base');
  const bases = base ? textsOf(base, node) : [null];
  const url = field('url') ?? text('');
  return {
    table,
    method: field('method'),
    addresses: textsOf(url, node).flatMap((address) => bases.map((b) => joinBase(b, address, table.join))),
    isMethodTold: true,
    every: false,
    query: [field('query')].filter((value) => value !== null),
    headers: field('headers'),
    auth: null,
    authPlace: null,
    body: field('body'),
    // A platform that reads a declaration adds what its other parts say.
    isAdapted: true,
    doubt,
  };
}
