/** Strings with holes: joined, compared and taken apart without losing what is known. */

import type { TS } from '../syntax/typescript.ts';
import { mapOptions, oneOf, optionsOf } from './options.ts';
import { unknownFrom } from './unknown-from.ts';
import {
  joinTrails,
  type List,
  type Text,
  type Trail,
  text,
  trailOf,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';

/** The most characters followed in one string: a constant doubled a hundred times ends here. */
export const MAX_LENGTH = 20_000;

/** The value as a string, as a template literal would write it. */
export function toText(value: Value, node: TS.Node): Value {
  return mapOptions(value, node, (option) => {
    if (option.kind === 'text' || option.kind === 'unknown') return asText(option);
    if (option.kind === 'constant') return text(String(option.value));
    if (option.kind === 'fields' && option.text) return toText(option.text(), node);
    if (option.kind === 'list') return listText(option, node);
    if (option.kind === 'foreign')
      return asText(unknown('global', option.path.join('.') || (option.module ?? ''), option.node));
    return asText(unknown('syntax', option.kind, node));
  });
}

/** The texts of lists, by their items: lists that hold each other a hundred times over are written once each. */
const written = new WeakMap<readonly Value[], Value>();

function listText(of: List, node: TS.Node): Value {
  const known = of.rest ? undefined : written.get(of.items);
  const whole = known ?? joinList(of, text(','), node);
  if (!of.rest) written.set(of.items, whole);
  return whole;
}

/** A string as it is, an unknown as one hole. */
function asText(value: Text | Unknown): Text {
  return value.kind === 'text' ? value : { kind: 'text', pieces: [value], trail: value.trail };
}

/** The strings a value can be, each with its pieces; other kinds become one hole. */
export function textsOf(value: Value, node: TS.Node): Text[] {
  return optionsOf(toText(value, node)).map((option) =>
    option.kind === 'text'
      ? option
      : asText(option.kind === 'unknown' ? option : unknown('syntax', option.kind, node)),
  );
}

/** The string when all of it is known, else null. */
export function knownText(value: Value | null | undefined): string | null {
  if (value?.kind !== 'text') return null;
  let whole = '';
  for (const piece of value.pieces) {
    if (typeof piece !== 'string') return null;
    whole += piece;
  }
  return whole;
}

/** The string that a property name, a method or a flag is, numbers included. */
export function knownKey(value: Value): string | null {
  if (value.kind === 'constant' && typeof value.value === 'number') return String(value.value);
  return knownText(value);
}

/** Joins two values as strings; alternatives multiply, within bounds. */
export function concat(left: Value, right: Value, node: TS.Node): Value {
  const lefts = textsOf(left, node);
  const rights = textsOf(right, node);
  const joined = lefts.flatMap((a) => rights.map((b) => concatTexts([a, b], node)));
  const every = (left.kind !== 'one-of' || left.every) && (right.kind !== 'one-of' || right.every);
  return oneOf(joined, node, every);
}

/** Joins many. */
export function concatAll(values: readonly Value[], node: TS.Node): Value {
  const texts = values.map((value) => toText(value, node));
  // At once: one by one, a long list costs its square.
  if (texts.every((value) => value.kind === 'text')) return concatTexts(texts, node);
  return texts.reduce<Value>((whole, value) => concat(whole, value, node), text(''));
}

/** The items of a list with a separator between them; a hole from where on there may be others. */
export function joinList(
  { items, rest, placed = items.length }: List,
  separator: Value,
  node: TS.Node,
): Value {
  const known = items.slice(0, placed).flatMap((item, i) => {
    const piece = mapOptions(item, node, (one) => (isNullish(one) ? text('') : one));
    return i === 0 ? [piece] : [separator, piece];
  });
  if (rest) return concatAll([...known, unknownFrom([rest], 'syntax', rest.name, node)], node);
  const others = placed < items.length ? [unknownFrom(items.slice(placed), 'syntax', 'items', node)] : [];
  return concatAll([...known, ...others], node);
}

function isNullish(value: Value): boolean {
  return value.kind === 'constant' && (value.value === undefined || value.value === null);
}

/** A text of these pieces, neighbouring strings joined. */
export function textOf(pieces: readonly (string | Unknown)[], trail: Trail): Text {
  const merged: (string | Unknown)[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  }
  return { kind: 'text', pieces: merged, trail };
}

/** What a hole counts for: it carries more than a character does. */
const HOLE = 40;

/** Whether these pieces, so many times, would make a longer text than is followed. */
export function isTooLong(pieces: Text['pieces'], times = 1): boolean {
  return lengthOf(pieces) * times > MAX_LENGTH;
}

/** How long these pieces are together. */
export function lengthOf(pieces: Text['pieces']): number {
  let length = 0;
  for (const piece of pieces) length += typeof piece === 'string' ? piece.length : HOLE;
  return length;
}

/** Applies a change that looks at known text only, piece by piece; holes stay. */
export function mapPieces(value: Text, change: (piece: string) => string): Text {
  return textOf(
    value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
    value.trail,
  );
}

function concatTexts(texts: readonly Text[], node: TS.Node): Text {
  const pieces = texts.flatMap((one) => one.pieces);
  if (isTooLong(pieces)) return asText(unknown('budget', 'a very long text', node));
  return textOf(
    pieces,
    texts.reduce<Trail>((trail, one) => joinTrails(trail, one.trail), []),
  );
}

/** Everything a value passed through, for evidence. */
export function trailsOf(...values: readonly (Value | null)[]): Trail {
  return values.reduce<Trail>((trail, value) => (value ? joinTrails(trail, trailOf(value)) : trail), []);
}
