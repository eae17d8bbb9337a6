/** Methods of strings, as far as a string with holes can answer. */

import { own } from '../model/own.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { nameOf } from './evaluate.ts';
import { valuesOf } from './lists.ts';
import { mapOptions, oneOf } from './options.ts';
import { concatAll, isTooLong, knownText, MAX_LENGTH, mapPieces, textOf, toText } from './text.ts';
import { isCut, unknownFrom } from './unknown-from.ts';
import { splitAt } from './urls.ts';
import { type Argument, constant, list, type Text, unknown, type Value } from './value.ts';

/** `subject.name(...args)`. */
export function textMethod(
  subject: Text,
  name: string,
  args: readonly Argument[],
  node: TS.CallExpression,
): Value {
  const given = valuesOf(args);
  const method = own(METHODS, name);
  const known = given.some(isCut) ? null : method?.(subject, given, node, args);
  return known ?? unknownFrom([subject, ...given], 'call', nameOf(node), node);
}

type Method = (
  subject: Text,
  given: readonly Value[],
  node: TS.CallExpression,
  args: readonly Argument[],
) => Value | null;

const same: Method = (subject) => subject;

const METHODS: Readonly<Record<string, Method>> = {
  toString: same,
  valueOf: same,
  normalize: same,
  toLowerCase: (subject) => mapPieces(subject, (piece) => piece.toLowerCase()),
  toUpperCase: (subject) => mapPieces(subject, (piece) => piece.toUpperCase()),
  trim: (subject) => trimmed(trimmed(subject, 'start', /^\s+/), 'end', /(?<!\s)\s+$/),
  trimStart: (subject) => trimmed(subject, 'start', /^\s+/),
  trimEnd: (subject) => trimmed(subject, 'end', /(?<!\s)\s+$/),
  concat: (subject, given, node) => concatAll([subject, ...given], node),
  replace: (subject, given, node, args) => replaced(subject, given, args, { node, all: false }),
  replaceAll: (subject, given, node, args) => replaced(subject, given, args, { node, all: true }),
  startsWith: (subject, [prefix, from]) => (from ? null : startsWith(subject, prefix)),
  endsWith: (subject, [suffix, to]) => (to ? null : endsWith(subject, suffix)),
  includes: (subject, [part, from]) => (from ? null : includes(subject, part)),
  slice: (subject, given) => slice(subject, given),
  substring: (subject, given) => slice(subject, given, 'substring'),
  charAt: (subject, [index = constant(0)]) => character(subject, index),
  split: (subject, given) => split(subject, given),
  repeat: (subject, [count], node) => repeated(subject, count, node),
  padStart: (subject, [length, filling], node) => padded(subject, length, filling, { node, at: 'start' }),
  padEnd: (subject, [length, filling], node) => padded(subject, length, filling, { node, at: 'end' }),
};

function trimmed(subject: Text, side: 'start' | 'end', space: RegExp): Text {
  const index = side === 'start' ? 0 : subject.pieces.length - 1;
  return textOf(
    subject.pieces.map((piece, i) =>
      i === index && typeof piece === 'string' ? piece.replace(space, '') : piece,
    ),
    subject.trail,
  );
}

/** Patterns that are safe to run and mean the same on a part of the text: slashes at the ends, doubled slashes. */
const SLASHES: Readonly<Record<string, (subject: Text) => Text>> = {
  '/\\/+$/': (subject) => trimmed(subject, 'end', /(?<!\/)\/+$/),
  '/\\/$/': (subject) => trimmed(subject, 'end', /\/$/),
  '/\\/*$/': (subject) => trimmed(subject, 'end', /(?<!\/)\/+$/),
  '/^\\/+/': (subject) => trimmed(subject, 'start', /^\/+/),
  '/^\\//': (subject) => trimmed(subject, 'start', /^\//),
  '/^\\/*/': (subject) => trimmed(subject, 'start', /^\/+/),
  '/^\\/+|\\/+$/': (subject) => trimmed(trimmed(subject, 'end', /(?<!\/)\/+$/), 'start', /^\/+/),
};

/** Regular expressions of the scanned repository are never run: they may be made to never end. */
function replaced(
  subject: Text,
  given: readonly Value[],
  args: readonly Argument[],
  how: { node: TS.Node; all: boolean },
): Value | null {
  const [pattern] = args;
  const replacement = given[1];
  if (!pattern || !replacement) return null;
  const expression = ts.isRegularExpressionLiteral(pattern.node) ? pattern.node.getText() : null;
  const trimming = expression && own(SLASHES, expression.replace(/(?<![gu])[gu]+$/, ''));
  if (trimming && knownText(replacement) === '') return trimming(subject);
  const literal = expression === null ? null : literalPattern(expression);
  if (expression !== null && !literal)
    return PLACEHOLDERS.test(expression) ? subject : mostly(subject, how.node);
  const searched = literal?.text ?? (given[0] ? knownText(given[0]) : null);
  if (searched === null || searched === '') return null;
  if (replacement.kind === 'function') {
    const hole = unknown('call', nameOf(replacement.node), how.node);
    return filled(subject, searched, [hole], literal?.all ?? how.all);
  }
  return mapOptions(toText(replacement, how.node), how.node, (filling) =>
    filling.kind === 'text'
      ? (filled(subject, searched, filling.pieces, literal?.all ?? how.all) ??
        unknown('budget', 'a very long text', how.node))
      : subject,
  );
}

/** Patterns that search for places to be filled in: `/{(.*?)}/g`, `/:(\w+)/g`. What is put there is an id. */
const PLACEHOLDERS = /^\/\^?(?:\\\/)?(?:\\?[{:<[]|\\\$)/;

/** Mostly the text as it was; or whatever came of it. */
function mostly(subject: Text, node: TS.Node): Value {
  return oneOf([subject, unknownFrom([subject], 'syntax', nameOf(node), node)], node);
}

/** What a regular expression searches for that is only a text: `/:id/g`, `/\{id\}/`. */
function literalPattern(expression: string): { readonly text: string; readonly all: boolean } | null {
  const [, source, flags] = /^\/((?:[^\\.*+?^${}()|[\]]|\\[^\w\s])+)\/([gu]*)$/.exec(expression) ?? [];
  if (source === undefined || flags === undefined) return null;
  return { text: source.replace(/\\(.)/g, '$1'), all: flags.includes('g') };
}

/** The text with what was searched for filled in; null: it becomes too long. */
function filled(subject: Text, searched: string, filling: Text['pieces'], all: boolean): Text | null {
  let done = textOf([], subject.trail);
  let rest: Text | null = subject;
  while (rest) {
    const cut = splitAt(rest, searched);
    if (!cut) break;
    done = textOf([...done.pieces, ...cut.before.pieces, ...filling], subject.trail);
    rest = cut.after;
    if (isTooLong(done.pieces)) return null;
    if (!all) break;
  }
  return textOf([...done.pieces, ...(rest?.pieces ?? [])], subject.trail);
}

function startsWith(subject: Text, prefix: Value | undefined): Value | null {
  const wanted = knownText(prefix);
  const [head] = subject.pieces;
  if (wanted === null || typeof head !== 'string')
    return wanted !== null && subject.pieces.length === 0 ? constant(wanted === '') : null;
  if (head.startsWith(wanted)) return constant(true);
  const wholeHead = subject.pieces.length === 1 || head.length >= wanted.length || !wanted.startsWith(head);
  return wholeHead ? constant(false) : null;
}

function endsWith(subject: Text, suffix: Value | undefined): Value | null {
  const wanted = knownText(suffix);
  const last = subject.pieces.at(-1);
  if (wanted === null || typeof last !== 'string') return null;
  if (last.endsWith(wanted)) return constant(true);
  return subject.pieces.length === 1 || last.length >= wanted.length ? constant(false) : null;
}

function includes(subject: Text, part: Value | undefined): Value | null {
  const wanted = knownText(part);
  if (wanted === null) return null;
  if (subject.pieces.some((piece) => typeof piece === 'string' && piece.includes(wanted)))
    return constant(true);
  return knownText(subject) === null ? null : constant(false);
}

function slice(
  subject: Text,
  given: readonly Value[],
  method: 'slice' | 'substring' = 'slice',
): Value | null {
  const [from, to] = given.map((value) =>
    value.kind === 'constant' && typeof value.value === 'number' ? value.value : null,
  );
  const whole = knownText(subject);
  if (whole !== null && from !== null && to !== null)
    return textOf([whole[method](from ?? 0, to)], subject.trail);
  const [head, ...rest] = subject.pieces;
  if (
    typeof head === 'string' &&
    typeof from === 'number' &&
    from >= 0 &&
    from <= head.length &&
    given.length === 1
  ) {
    return textOf([head.slice(from), ...rest], subject.trail);
  }
  return null;
}

function character(subject: Text, index: Value): Value | null {
  const whole = knownText(subject);
  const isPlace = index.kind === 'constant' && typeof index.value === 'number' && index.value >= 0;
  if (whole === null || !isPlace) return null;
  return textOf([whole.charAt(Number(index.value))], subject.trail);
}

function split(subject: Text, [separator, limit]: readonly Value[]): Value | null {
  const mark = knownText(separator);
  const most = limit?.kind === 'constant' && typeof limit.value === 'number' ? limit.value : undefined;
  if (mark === null || mark === '' || (limit && most === undefined)) return null;
  const items: Text[] = [];
  let rest: Text = subject;
  for (let cut = splitAt(rest, mark); cut; cut = splitAt(rest, mark)) {
    items.push(cut.before);
    rest = cut.after;
  }
  const all = [...items, rest];
  // What a hole holds may have the mark in it, too.
  const open = all.findIndex((item) => knownText(item) === null);
  const found = list(all.slice(0, most));
  return open < 0 || open >= all.length - 1 ? found : { ...found, placed: open };
}

/** Whether it becomes too long is known before it is made. */
function padded(
  subject: Text,
  length: Value | undefined,
  filling: Value | undefined,
  { node, at }: { readonly node: TS.Node; readonly at: 'start' | 'end' },
): Value | null {
  const whole = knownText(subject);
  const fill = filling ? knownText(filling) : ' ';
  if (whole === null || fill === null || length?.kind !== 'constant' || typeof length.value !== 'number')
    return null;
  if (length.value > MAX_LENGTH && fill !== '') return unknown('budget', 'a very long text', node);
  const padding = at === 'start' ? whole.padStart(length.value, fill) : whole.padEnd(length.value, fill);
  return textOf([padding], subject.trail);
}

function repeated(subject: Text, count: Value | undefined, node: TS.Node): Value | null {
  const times = count?.kind === 'constant' && typeof count.value === 'number' ? Math.trunc(count.value) : -1;
  if (!(times >= 0)) return null;
  if (subject.pieces.length === 0) return subject;
  if (isTooLong(subject.pieces, times)) return unknown('budget', 'a very long text', node);
  return textOf(Array.from({ length: times }, () => subject.pieces).flat(), subject.trail);
}
