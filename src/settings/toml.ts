/** TOML → settings: wrangler.toml, netlify.toml, fly.toml. */

import { type AST, parseTOML } from 'toml-eslint-parser';
import { readKeyValues } from './key-values.ts';
import { openBrackets } from './nesting.ts';
import type { Found } from './setting.ts';
import { type Entry, type Group, group, MAX_DEPTH, type Text, type Tree } from './tree.ts';
import { settingsOf } from './tree-settings.ts';

/** The texts of a TOML file; line by line when it is malformed. */
export function readToml(text: string): readonly Found[] {
  if (openBrackets(text) > MAX_DEPTH) return readKeyValues(text);
  try {
    const [table] = parseTOML(text).body;
    return settingsOf(topLevel(table, text), text, true);
  } catch {
    return readKeyValues(text);
  }
}

function topLevel(table: AST.TOMLTopLevelTable, text: string): Group {
  const root = group(false);
  for (const node of table.body) {
    if (node.type === 'TOMLKeyValue') root.entries.push(...entriesOf(node, text));
    else root.entries.push(nested(node.resolvedKey, groupOf(node, text)));
  }
  return root;
}

function groupOf(node: AST.TOMLTable | AST.TOMLInlineTable, text: string): Group {
  const tree = group(false);
  for (const pair of node.body) tree.entries.push(...entriesOf(pair, text));
  return tree;
}

function entriesOf(pair: AST.TOMLKeyValue, text: string): Entry[] {
  const value = treeOf(pair.value, text);
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  return value ? [nested(keys, value)] : [];
}

/** `a.b = x` is what `a = { b = x }` is. */
function nested(keys: readonly (string | number)[], value: Tree): Entry {
  let entry: Entry | null = null;
  for (const key of keys.toReversed()) {
    const inner: Tree = entry ? { kind: 'group', list: /^\d+$/.test(entry.key), entries: [entry] } : value;
    entry = { key: String(key), value: inner };
  }
  return entry ?? { key: '', value };
}

function treeOf(node: AST.TOMLContentNode, text: string): Tree | null {
  if (node.type === 'TOMLInlineTable') return groupOf(node, text);
  if (node.type === 'TOMLValue') return node.kind === 'string' ? textOf(node, text) : null;
  const tree = group(true);
  for (const [index, element] of node.elements.entries()) {
    const value = treeOf(element, text);
    if (value) tree.entries.push({ key: String(index), value });
  }
  return tree;
}

function textOf({ value, multiline, range }: AST.TOMLStringValue, text: string): Text {
  const quotes = multiline ? 3 : 1;
  const [start, end] = [range[0] + quotes, range[1] - quotes];
  // A line break right behind the quotes is not part of the text.
  const lineBreak = multiline ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
  return { kind: 'text', value, start: start + lineBreak, end };
}
