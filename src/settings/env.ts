/** `.env` files → settings, as dotenv and dotenv-expand read them. */

import { type Line, linesOf, trimRange } from './lines.ts';
import { closingQuotes } from './quotes.ts';
import { LONGEST, SUBSTITUTION_BUDGET } from './scope.ts';
import type { Found } from './setting.ts';
import { type Lookup, substitute } from './substitute.ts';

/** The variables of an env file. */
export function readEnv(text: string): Found[] {
  const entries = [...piecesOf(text)].flatMap((piece) => ('name' in piece ? piece : []));
  const expand = expander(entries);
  return entries.map((entry) => {
    const { name, start, end } = entry;
    return { name, path: [name], value: expand(entry), variable: true, start, end };
  });
}

/** The comments of an env file, marks included. */
export function* envComments(text: string): Generator<Line> {
  for (const piece of piecesOf(text)) if ('comment' in piece) yield piece.comment;
}

interface EnvEntry {
  readonly name: string;
  readonly raw: string;
  /** Nothing is replaced in single quotes. */
  readonly expands: boolean;
  readonly start: number;
  readonly end: number;
}

const KEY = /(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;

function* piecesOf(text: string): Generator<EnvEntry | { readonly comment: Line }> {
  const closing = closingQuotes(text, text.length, '');
  /** Lines up to here belong to a text in quotes. */
  let behind = 0;
  for (const line of linesOf(text)) {
    if (line.start < behind) continue;
    const { start: first } = trimRange(text, line.start, line.end);
    if (text[first] === '#' && first < line.end) yield { comment: { start: first, end: line.end } };
    KEY.lastIndex = first;
    const name = KEY.exec(text)?.[1];
    if (name === undefined || KEY.lastIndex > line.end) continue;
    const from = KEY.lastIndex;
    const quote = text.charAt(from);
    const close = /["'`]/.test(quote) ? closing(from) : -1;
    if (close >= 0 && endsLine(text, close + 1)) {
      behind = close;
      const raw = text.slice(from + 1, close);
      const value = quote === '"' ? raw.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : raw;
      yield { name, raw: value, expands: quote !== "'", start: from + 1, end: close };
      yield* commentIn(text, close + 1);
      continue;
    }
    const comment = text.slice(from, line.end).indexOf('#');
    const { start, end } = trimRange(text, from, comment < 0 ? line.end : from + comment);
    yield { name, raw: text.slice(start, end), expands: true, start, end };
    if (comment >= 0) yield* commentIn(text, from + comment);
  }
}

const COMMENT = /[ \t]*(#[^\r\n]*)/y;

/** The comment that follows on the line. */
function* commentIn(text: string, from: number): Generator<{ readonly comment: Line }> {
  COMMENT.lastIndex = from;
  const [, comment] = COMMENT.exec(text) ?? [];
  if (comment === undefined) return;
  yield { comment: { start: COMMENT.lastIndex - comment.length, end: COMMENT.lastIndex } };
}

const LINE_END = /[ \t]*(?:#|\r|\n|$)/y;

/** Whether nothing but a comment follows on the line. */
function endsLine(text: string, from: number): boolean {
  LINE_END.lastIndex = from;
  return LINE_END.test(text);
}

/** How far names are followed from one to the next. */
const MAX_DEPTH = 10;

/** The value of an entry with the names of the same file in it replaced; the last entry of a name counts. */
function expander(entries: readonly EnvEntry[]): (entry: EnvEntry) => string {
  const last = new Map(entries.map((entry) => [entry.name, entry]));
  const known = new Map<EnvEntry, string>();
  const open = new Set<string>();
  let left = SUBSTITUTION_BUDGET;
  let refused = 0;
  const lookup: Lookup = (name) => {
    const entry = last.get(name);
    if (!entry) return null;
    if (open.has(name) || open.size >= MAX_DEPTH || left <= 0) {
      refused += 1;
      return null;
    }
    const value = expand(entry);
    left -= value.length + 1;
    return value.length <= LONGEST ? value : null;
  };
  const expand = (entry: EnvEntry): string => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const refusedBefore = refused;
    open.add(entry.name);
    const value = entry.expands ? substitute(entry.raw, lookup).replaceAll('\\$', '$') : entry.raw;
    open.delete(entry.name);
    // Inside a circle the value depends on where one came in.
    if (refused === refusedBefore) known.set(entry, value);
    return value;
  };
  return expand;
}
