/** What is nearly YAML, line by line: keys, values and lists by their indentation. */

import { type Line, linesOf, trimRange } from './lines.ts';
import type { Untemplated } from './templates.ts';
import { type Group, group, MAX_DEPTH, type Text } from './tree.ts';

/** A group that is open: the column of its key, or of the dash of the item that it is. */
interface Level {
  readonly column: number;
  readonly isItem: boolean;
  readonly group: Group;
}

/** A block scalar that is open: where it goes, the column of its key, and its lines so far. */
interface Block {
  readonly group: Group;
  readonly key: string;
  readonly column: number;
  readonly lines: Line[];
}

const KEY = /(?:"([^"\r\n]*)"[ \t]*|'([^'\r\n]*)'[ \t]*|([^\s#"'{[&*!|>%@`-][^:#\r\n]*)):(?=\s|$)/y;

/** The tree of a file that the YAML parser refuses. */
export function readYamlLines(file: Untemplated): Group {
  const root = group(false);
  const levels: Level[] = [{ column: -1, isItem: false, group: root }];
  let block: Block | null = null;
  for (const line of linesOf(file.text)) {
    const content = trimRange(file.text, line.start, line.end);
    const column = content.start - line.start;
    if (block && (content.start === content.end || column > block.column)) {
      block.lines.push(content);
      continue;
    }
    if (block) closeBlock(file, block);
    block = readLine(file, { ...content, column }, levels);
  }
  if (block) closeBlock(file, block);
  return root;
}

/** Puts what a line says where it belongs; the block scalar that it opens, if it does. */
function readLine(
  file: Untemplated,
  line: Line & { readonly column: number },
  levels: Level[],
): Block | null {
  const { text } = file;
  const { end } = line;
  let { start, column } = line;
  if (start === end || text[start] === '#' || /^(?:---|\.\.\.)/.test(text.slice(start, start + 3)))
    return null;
  closeLevels(levels, column, isDash(text, start));
  while (isDash(text, start)) {
    const list = topGroup(levels);
    if (list.entries.length === 0) list.list = true;
    const next = trimRange(text, start + 1, end).start;
    const isText = next < end && !isDash(text, next) && readKey(text, next, end) === null;
    if (isText || levels.length > MAX_DEPTH)
      return putValue(file, { start: next, end }, { group: list, key: String(list.entries.length), column });
    const item = group(false);
    list.entries.push({ key: String(list.entries.length), value: item });
    levels.push({ column, isItem: true, group: item });
    column += next - start;
    start = next;
  }
  const key = readKey(text, start, end);
  if (!key) return null;
  const place = { group: topGroup(levels), key: file.restore(key.name, start), column };
  if (levels.length <= MAX_DEPTH && isOpen(text, key.end, end)) {
    const inner = group(false);
    place.group.entries.push({ key: place.key, value: inner });
    levels.push({ column, isItem: false, group: inner });
    return null;
  }
  return putValue(file, { start: key.end, end }, place);
}

/** A list may stand in the column of its key; nothing else may. */
function closeLevels(levels: Level[], column: number, isItem: boolean): void {
  for (let top = levels.at(-1); top && levels.length > 1; top = levels.at(-1)) {
    if (column > top.column || (column === top.column && isItem && !top.isItem)) return;
    levels.pop();
  }
}

function topGroup(levels: readonly Level[]): Group {
  return levels.at(-1)?.group ?? group(false);
}

function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /^(?:\s|$)/.test(text.charAt(at + 1));
}

function readKey(text: string, start: number, end: number): { name: string; end: number } | null {
  KEY.lastIndex = start;
  const match = KEY.exec(text);
  if (!match || start + match[0].length > end) return null;
  return { name: (match[1] ?? match[2] ?? match[3] ?? '').trimEnd(), end: start + match[0].length };
}

const PROPERTIES = /[ \t]*(?:[&!][^\s]*[ \t]*)*/y;

/** Where the value starts, behind anchors and tags. */
function valueStart(text: string, from: number): number {
  PROPERTIES.lastIndex = from;
  return from + (PROPERTIES.exec(text)?.[0].length ?? 0);
}

/** Whether nothing but a comment follows the key: its value stands on the next lines. */
function isOpen(text: string, from: number, end: number): boolean {
  const start = valueStart(text, from);
  return start >= end || text[start] === '#';
}

function putValue(file: Untemplated, range: Line, place: Omit<Block, 'lines'>): Block | null {
  const start = valueStart(file.text, range.start);
  if (start >= range.end || /[#*]/.test(file.text.charAt(start))) return null;
  if (/^[|>][-+\d]*\s*(?:#|$)/.test(file.text.slice(start, Math.min(range.end, start + 20))))
    return { ...place, lines: [] };
  const text = readText(file, start, range.end);
  if (text) place.group.entries.push({ key: place.key, value: text });
  return null;
}

function readText({ text, restore }: Untemplated, start: number, end: number): Text | null {
  const quote = text.charAt(start);
  const close = closingQuote(text, start, end);
  if (close >= 0) {
    const raw = text.slice(start + 1, close);
    const value = quote === "'" ? raw.replaceAll("''", "'") : raw.replace(/\\(["\\])/g, '$1');
    return { kind: 'text', value: restore(value, start), start: start + 1, end: close };
  }
  const comment = text.slice(start, end).search(/\s#/);
  const range = comment < 0 ? { start, end } : trimRange(text, start, start + comment);
  const value = text.slice(range.start, range.end);
  if (/^(?:true|false|null|~|[-+]?[\d.]+)$/.test(value)) return null;
  return { kind: 'text', value: restore(value, start), ...range };
}

/** The quote on the same line that closes the one at `start`; -1: none, or no quote. */
function closingQuote(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return -1;
  for (let close = start + 1; close < end; close += 1) {
    if (text[close] === '\\' && quote === '"') close += 1;
    else if (text[close] === quote && quote === "'" && text[close + 1] === quote) close += 1;
    else if (text[close] === quote) return close;
  }
  return -1;
}

function closeBlock(file: Untemplated, { group: around, key, lines }: Block): void {
  const texts = lines.filter(({ start, end }) => end > start);
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return;
  const value = texts.map(({ start, end }) => file.restore(file.text.slice(start, end), start)).join('\n');
  around.entries.push({ key, value: { kind: 'text', value, start: first.start, end: last.end } });
}
