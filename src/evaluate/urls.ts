/** `URL`, `URLSearchParams` and `Headers` as objects that can be read, changed and written as text. */

import type { TS } from '../syntax/typescript.ts';
import { fieldsOf, type Part } from './objects.ts';
import { mapOptions, oneOf } from './options.ts';
import { readMember } from './properties.ts';
import { concat, concatAll, joinList, knownText, mapPieces, textOf, textsOf } from './text.ts';
import { unknownFrom } from './unknown-from.ts';
import { type Fields, joinTrails, list, type Text, text, trailOf, unknown, type Value } from './value.ts';

/** A `URLSearchParams` of these pairs; written as text it is `a=b&c={c}`. */
export function searchParams(parts: readonly Part[], node: TS.Node): Fields {
  const all = fieldsOf(parts, node);
  const pairs = (): Value[] => {
    const known = all
      .names()
      .map((name) => concatAll([text(`${encodeURIComponent(name)}=`), all.read(name) ?? text('')], node));
    const rest = all.rest();
    return rest ? [...known, rest] : known;
  };
  return { ...all, brand: 'URLSearchParams', text: () => joinList(list(pairs()), text('&'), node) };
}

/** What `new URLSearchParams(init)` holds. */
export function searchParamsFrom(init: Value | undefined, node: TS.Node): Fields {
  if (!init) return searchParams([], node);
  if (init.kind === 'fields') return searchParams([{ kind: 'spread', value: () => init }], node);
  const written = knownText(init);
  if (written !== null) {
    const parts: Part[] = [...new URLSearchParams(written)].map(([name, value]) => ({
      kind: 'property',
      name,
      value: () => text(value),
    }));
    return searchParams(parts, node);
  }
  if (init.kind === 'list') {
    const parts: Part[] = init.items.flatMap((pair): Part[] => {
      const name = pair.kind === 'list' ? knownText(pair.items[0]) : null;
      const value = pair.kind === 'list' ? pair.items[1] : undefined;
      if (name !== null && value) return [{ kind: 'property', name, value: () => value }];
      return [{ kind: 'spread', value: () => unknownFrom([pair], 'syntax', 'key', node) }];
    });
    const { rest } = init;
    return searchParams(rest ? [...parts, { kind: 'spread', value: () => rest }] : parts, node);
  }
  return searchParams(
    [{ kind: 'spread', value: () => (init.kind === 'unknown' ? init : unknown('syntax', 'query', node)) }],
    node,
  );
}

/** The parts of a `URL`: everything before the query, and the query. */
interface UrlParts {
  readonly base: Value;
  readonly query: Fields;
}

const partsOf = new WeakMap<object, UrlParts>();

/** A `URL` of an address and a query. */
function urlOf(base: Value, query: Fields, node: TS.Node): Fields {
  const whole = (): Value =>
    mapOptions(base, node, (address) => {
      const search = query.text?.() ?? text('');
      const empty = search.kind === 'text' && search.pieces.length === 0;
      return empty ? address : concatAll([address, text('?'), search], node);
    });
  const parts: Part[] = [
    { kind: 'property', name: 'href', value: whole },
    { kind: 'property', name: 'searchParams', value: () => query },
    { kind: 'property', name: 'search', value: () => concat(text('?'), query.text?.() ?? text(''), node) },
    { kind: 'property', name: 'pathname', value: () => mapOptions(base, node, (b) => pathnameOf(b, node)) },
    { kind: 'property', name: 'origin', value: () => mapOptions(base, node, (b) => originOf(b, node)) },
  ];
  const url: Fields = { ...fieldsOf(parts, node), brand: 'URL', text: whole };
  partsOf.set(url.identity, { base, query });
  return url;
}

/** `new URL(path, base)`, joined as the URL parser joins them. */
export function urlFrom(path: Value, base: Value | undefined, node: TS.Node): Value {
  const addresses = textsOf(path, node).flatMap((p): Value[] => {
    const source = partsOfText(p, node);
    if (!base || isAbsolute(p)) return [urlOf(source.base, source.query, node)];
    return textsOf(base, node).map((b) => urlOf(joinUrl(source.base, b), source.query, node));
  });
  return oneOf(addresses, node);
}

/** A URL with one of its members replaced: `searchParams`, `pathname`, `search`. */
export function urlWith(url: Fields, name: string, value: Value, node: TS.Node): Value {
  const parts = partsOf.get(url.identity);
  if (!parts) return url;
  if (name === 'searchParams') return value.kind === 'fields' ? urlOf(parts.base, value, node) : url;
  if (name === 'search') {
    const query = mapOptions(value, node, (v) =>
      v.kind === 'text' ? mapPieces(v, (s) => s.replace(/^\?/, '')) : v,
    );
    return urlOf(parts.base, searchParamsFrom(query, node), node);
  }
  if (name === 'hostname' || name === 'host') {
    const path = readMember(url, 'pathname', node);
    return urlOf(concatAll([text('https://'), value, path], node), parts.query, node);
  }
  if (name === 'pathname') {
    const origin = readMember(url, 'origin', node);
    const path = mapOptions(value, node, (v) => (hasSlash(v) ? v : concat(text('/'), v, node)));
    return urlOf(concat(origin, path, node), parts.query, node);
  }
  // What scheme and port it is asked by tells nothing of whose it is.
  return name === 'href' ? urlFrom(value, undefined, node) : url;
}

function hasSlash(value: Value): boolean {
  const [head] = value.kind === 'text' ? value.pieces : [];
  return typeof head !== 'string' || head.startsWith('/');
}

function partsOfText(address: Text, node: TS.Node): UrlParts & { readonly base: Text } {
  const split = splitAt(address, '?');
  if (!split) return { base: address, query: searchParams([], node) };
  const written = knownText(split.after);
  const query =
    written === null
      ? searchParams([{ kind: 'spread', value: () => queryKeys(split.after, node) }], node)
      : searchParamsFrom(text(written), node);
  return { base: split.before, query };
}

/** The pairs of a query with holes: `status={status}&limit=5`. */
function queryKeys(query: Text, node: TS.Node): Value {
  const parts: Part[] = [];
  let rest: Text | null = query;
  while (rest) {
    const split = splitAt(rest, '&');
    const pair = split ? split.before : rest;
    const equals = splitAt(pair, '=');
    const name = knownText(equals ? equals.before : pair);
    if (name !== null && name !== '')
      parts.push({ kind: 'property', name, value: () => (equals ? equals.after : text('')) });
    else if (name === null) parts.push({ kind: 'spread', value: () => unknown('syntax', 'query', node) });
    rest = split ? split.after : null;
  }
  return fieldsOf(parts, node);
}

/** A text cut at the first known `mark`; null where none is known. */
export function splitAt(value: Text, mark: string): { before: Text; after: Text } | null {
  for (const [index, piece] of value.pieces.entries()) {
    const at = typeof piece === 'string' ? piece.indexOf(mark) : -1;
    if (typeof piece !== 'string' || at < 0) continue;
    return {
      before: textOf([...value.pieces.slice(0, index), piece.slice(0, at)], value.trail),
      after: textOf([piece.slice(at + mark.length), ...value.pieces.slice(index + 1)], value.trail),
    };
  }
  return null;
}

function isAbsolute(address: Text): boolean {
  const [head] = address.pieces;
  return typeof head === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(head);
}

/** `new URL('/expenses', 'https://x/v1')` drops `/v1`; `new URL('expenses', 'https://x/v1/')` keeps it. */
export function joinUrl(path: Text, base: Text): Text {
  const [head] = path.pieces;
  const origin = knownOrigin(base);
  const trail = joinTrails(base.trail, path.trail);
  if (typeof head === 'string' && head.startsWith('//')) return textOf(['https:', ...path.pieces], trail);
  if (typeof head === 'string' && head.startsWith('/')) {
    // Where the base is unknown, its own path is lost with it: the hole stands for the origin.
    return textOf([...(origin ?? base.pieces.slice(0, 1)), ...path.pieces], trail);
  }
  const whole = splitAt(base, '?')?.before ?? base;
  // A query alone, or nothing at all, leaves the path.
  if (path.pieces.length === 0) return whole;
  const last = whole.pieces.at(-1);
  if (typeof last !== 'string') return textOf([...whole.pieces, '/', ...path.pieces], trail);
  const slash = last.lastIndexOf('/');
  const hasPath = !/^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(last);
  const kept = hasPath && slash >= 0 ? last.slice(0, slash + 1) : `${last}/`;
  const below = typeof head === 'string' ? [head.replace(/^\.\//, ''), ...path.pieces.slice(1)] : path.pieces;
  return textOf([...whole.pieces.slice(0, -1), kept, ...below], trail);
}

function knownOrigin(base: Text): Text['pieces'][number][] | null {
  const [head] = base.pieces;
  if (typeof head !== 'string') return null;
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(head)?.[0];
  if (origin === undefined) return null;
  if (origin.length < head.length || base.pieces.length === 1) return [origin];
  // The host goes on in a hole: it ends at the next known slash.
  const pieces: Text['pieces'][number][] = [origin];
  for (const piece of base.pieces.slice(1)) {
    const slash = typeof piece === 'string' ? piece.indexOf('/') : -1;
    if (typeof piece === 'string' && slash >= 0) return [...pieces, piece.slice(0, slash)];
    pieces.push(piece);
  }
  return pieces;
}

function originOf(base: Value, node: TS.Node): Value {
  const pieces = base.kind === 'text' ? knownOrigin(base) : null;
  if (pieces) return textOf(pieces, base.kind === 'text' ? base.trail : []);
  const hole = base.kind === 'text' ? base.pieces.find((piece) => typeof piece !== 'string') : undefined;
  return hole ?? unknown('syntax', 'origin', node);
}

function pathnameOf(base: Value, node: TS.Node): Value {
  const whole = knownText(base);
  if (whole !== null && URL.canParse(whole)) return textOf([new URL(whole).pathname], trailOf(base));
  const origin = base.kind === 'text' ? knownOrigin(base) : null;
  const head = origin?.[0];
  if (base.kind !== 'text' || origin?.length !== 1 || typeof head !== 'string')
    return unknown('syntax', 'pathname', node);
  const [first, ...rest] = base.pieces;
  return textOf([typeof first === 'string' ? first.slice(head.length) : '', ...rest], base.trail);
}

/** The pairs of a `Headers` object given an object, a list of pairs, or nothing. */
export function headersFrom(init: Value | undefined, node: TS.Node): Fields {
  return { ...searchParamsFrom(init, node), brand: 'Headers', text: null };
}

/** The keys of a query or header object as a list, for `Object.keys` and loops. */
export function keysOf(value: Fields): Value {
  return list(
    value.names().map((name) => text(name)),
    value.rest(),
  );
}
