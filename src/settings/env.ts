/** `.env` files → settings, as dotenv and dotenv-expand read them. */

import { linesOf, trimRange } from './lines.ts';
import { closingQuotes } from './quotes.ts';
import { LONGEST, SUBSTITUTION_BUDGET } from './scope.ts';
import type { Found } from './setting.ts';
import { type Lookup, substitute } from './substitute.ts';

/** The variables of an env file. */
export function readEnv(text: string): Found[] {
  const entries = [...entriesOf(text)];
  const expand = expander(entries);
  return entries.map((entry) => {
    const { name, start, end } = entry;
    return { name, path: [name], value: expand(entry), variable: true, start, end };
  });
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

function* entriesOf(text: string): Generator<EnvEntry> {
  const closing = closingQuotes(text, text.length, '');
  /** Lines up to here belong to a text in quotes. */
  let behind = 0;
  for (const line of linesOf(text)) {
    if (line.start < behind) continue;
    KEY.lastIndex = trimRange(text, line.start, line.end).start;
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
      continue;
    }
    const comment = text.slice(from, line.end).indexOf('#');
    const { start, end } = trimRange(text, from, comment < 0 ? line.end : from + comment);
    yield { name, raw: text.slice(start, end), expands: true, start, end };
  }
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
