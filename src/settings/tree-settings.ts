/** A tree of any format → settings: variables as maps, as lists and as pairs of name and value; assignments in commands. */

import { readWords } from './assignments.ts';
import { readAlternatives } from './literals.ts';
import type { Found } from './setting.ts';
import { substitute } from './substitute.ts';
import { type Group, MAX_DEPTH, type Text, type Tree } from './tree.ts';
import { holdsVariables, isShellName, isUpperName, isVariableBelow } from './variable-name.ts';

interface Place {
  readonly path: readonly string[];
  readonly variable: boolean;
}

/**
 * Every text of a tree, in the order of the file as far as the tree has it. `source` is the text of the file.
 * `anyCase`: below keys like `env` and `vars` a name is a variable whatever its case.
 */
export function settingsOf(tree: Tree, source: string, anyCase = false): Found[] {
  const found: Found[] = [];
  const put = (text: Text, place: Place): void => {
    for (const setting of textSettings(text, place, source)) found.push(setting);
  };
  const visit = (group: Group, path: readonly string[], listed: boolean): void => {
    if (path.length > MAX_DEPTH) return;
    const named = pairOf(group);
    for (const { key, value } of group.entries) {
      const own =
        named?.value === value ? [...(listed ? path.slice(0, -1) : path), named.name] : [...path, key];
      const [name, parent] = [nameOf(own), own.at(-2) ?? ''];
      const isName = group.list || named?.nameText === value;
      const variable = !isName && (anyCase ? isVariableBelow(parent, name) : isUpperName(name));
      if (value.kind === 'text') {
        const item = group.list ? listItem(value, nameOf(path)) : null;
        if (item) put(item.text, { path: [...path, item.name], variable: true });
        else put(value, { path: own, variable });
        continue;
      }
      const described = variable ? textAt(value, /^value$/) : null;
      if (described) put(described, { path: own, variable });
      else visit(value, own, group.list);
    }
  };
  if (tree.kind === 'text') put(tree, { path: [], variable: false });
  else visit(tree, [], false);
  return found;
}

/** The last key that is no index of a list. */
function nameOf(path: readonly string[]): string {
  return path.findLast((key) => !/^\d+$/.test(key)) ?? '';
}

function textAt(group: Group, key: RegExp): Text | null {
  const value = group.entries.find((entry) => key.test(entry.key))?.value;
  return value?.kind === 'text' ? value : null;
}

/** `{ name: X, value: y }`: the name, and the entry that carries the value. */
function pairOf(group: Group): { name: string; nameText: Text; value: Text } | null {
  if (group.list || group.entries.length < 2) return null;
  const value = textAt(group, /^value$/i);
  const name = value ? textAt(group, /^(?:name|key)$/i) : null;
  return value && name ? { name: name.value, nameText: name, value } : null;
}

/** `NAME=value` in a list of variables; other lists may hold commands. */
function listItem(text: Text, key: string): { name: string; text: Text } | null {
  const equals = text.value.indexOf('=');
  const name = text.value.slice(0, Math.max(0, equals));
  if (!isShellName(name) || !holdsVariables(key)) return null;
  const { start, end } = text;
  const value = text.value.slice(equals + 1);
  // Escapes before the sign are not worth a thought: names have none.
  return { name, text: { kind: 'text', value, start: Math.min(start + equals + 1, end), end } };
}

/** The values that a text may have, and what the commands in it assign. */
function* textSettings(text: Text, place: Place, source: string): Generator<Found> {
  const name = nameOf(place.path);
  const within = searchIn(text, source);
  for (const alternative of readAlternatives(text.value)) {
    const value = substitute(alternative);
    const { start, end } = value === text.value ? text : within(value, 0);
    yield { ...place, name, value, start, end };
  }
  if (!/[A-Za-z0-9_]=/.test(text.value)) return;
  let after = 0;
  for (const word of readWords(text.value)) {
    if (word.name === null || !word.variable) continue;
    const written = text.value.slice(word.start, word.end);
    const { start, end, next } = within(written, after, word.start);
    after = next;
    const value = word.expands ? (readAlternatives(substitute(word.value))[0] ?? '') : word.value;
    yield { name: word.name, path: [...place.path, word.name], value, variable: true, start, end };
  }
}

/** How often a piece may be looked for in vain; each time costs a walk through the text. */
const MAX_MISSES = 16;

/** Finds pieces of a value in the file: exact where value and file agree, else the first that reads the same, else all of it. */
function searchIn(
  text: Text,
  source: string,
): (piece: string, from: number, offset?: number) => { start: number; end: number; next: number } {
  const raw = source.slice(text.start, text.end);
  const same = raw === text.value;
  let misses = 0;
  return (piece, from, offset) => {
    const at =
      same && offset !== undefined
        ? offset
        : piece === '' || misses >= MAX_MISSES
          ? -1
          : raw.indexOf(piece, from);
    if (at < 0) {
      misses += 1;
      return { start: text.start, end: text.end, next: from };
    }
    return { start: text.start + at, end: text.start + at + piece.length, next: at + piece.length };
  };
}
