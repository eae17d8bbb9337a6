/** YAML → settings: compose files, workflows, Kubernetes, Helm, serverless. Aliases of texts are followed, others are not. */

import { CST, Parser } from 'yaml';
import type { Found } from './setting.ts';
import { hideTemplates, type Untemplated } from './templates.ts';
import { type Group, group, MAX_DEPTH, type Text, type Tree } from './tree.ts';
import { settingsOf } from './tree-settings.ts';
import { readYamlLines } from './yaml-lines.ts';

/** The texts of a YAML file; line by line when it is no YAML, as before a template is filled in. */
export function readYaml(text: string): Found[] {
  const file = hideTemplates(text);
  const documents = readDocuments(file);
  if (!documents) return settingsOf(readYamlLines(file), text, true);
  const found: Found[] = [];
  for (const tree of documents) for (const setting of settingsOf(tree, text, true)) found.push(setting);
  return found;
}

/**
 * The documents of a file; null when one of them is malformed.
 * Read from the package's tokens: its composer calls itself for each level and compares keys with keys.
 */
function readDocuments(file: Untemplated): Tree[] | null {
  const trees: Tree[] = [];
  for (const token of new Parser().parse(file.text)) {
    if (token.type === 'error') return null;
    if (token.type !== 'document') continue;
    const reading: Reading = { file, anchors: new Map(), intact: true };
    const tree = treeOf({ token: token.value, marks: token.start, depth: 0 }, reading);
    if (!reading.intact) return null;
    if (tree) trees.push(tree);
  }
  return trees;
}

/** One document while it is read. */
interface Reading {
  readonly file: Untemplated;
  readonly anchors: Map<string, Text>;
  intact: boolean;
}

interface Node {
  readonly token: CST.Token | null | undefined;
  /** What stands before it: spaces, comments, anchors, tags. */
  readonly marks: readonly CST.SourceToken[];
  readonly depth: number;
}

function treeOf(node: Node, reading: Reading): Tree | null {
  const { token, marks, depth } = node;
  if (!token || depth > MAX_DEPTH) return null;
  if (token.type === 'alias') return reading.anchors.get(token.source.slice(1)) ?? null;
  if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection')
    return groupOf(token, depth, reading);
  const text = CST.isScalar(token) ? textOf(token, marks, reading) : null;
  const anchor = marks.find((mark) => mark.type === 'anchor')?.source.slice(1);
  if (text && anchor !== undefined) reading.anchors.set(anchor, text);
  return text;
}

function groupOf(
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  depth: number,
  reading: Reading,
): Group {
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  const tree = group(isList);
  // A bracket that nothing closes would take in the rest of the file.
  if (token.type === 'flow-collection' && !token.end.some((mark) => /^flow-(?:map|seq)-end$/.test(mark.type)))
    reading.intact = false;
  let index = 0;
  for (const item of token.items) {
    const { start, key, sep, value } = item;
    const isPair = sep?.some((mark) => mark.type === 'map-value-ind') === true;
    // In a flow list a lone item is what would have been the key.
    const child =
      isPair || (!isList && sep) ? { token: value, marks: sep ?? [] } : { token: value ?? key, marks: start };
    const name = isList && !isPair ? String(index) : keyOf({ token: key, marks: start, depth }, reading);
    const inner = treeOf({ ...child, depth: depth + 1 }, reading);
    if (inner && !(child.token === key && !isList)) tree.entries.push({ key: name, value: inner });
    index += 1;
  }
  return tree;
}

function keyOf(node: Node, reading: Reading): string {
  const { token } = node;
  if (!CST.isScalar(token)) return '';
  const { value } = CST.resolveAsScalar(token, false, () => {
    reading.intact = false;
  });
  return reading.file.restore(value, token.offset);
}

/** Plain words that are no texts. */
const OTHER =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;

/** CloudFormation and GitLab: the name of something, not a text. */
const REFERENCE = /^!(?:ref|getatt|importvalue|findinmap|condition|reference)$/i;

function textOf(
  token: CST.FlowScalar | CST.BlockScalar,
  marks: Node['marks'],
  reading: Reading,
): Text | null {
  const read = CST.resolveAsScalar(token, false, () => {
    reading.intact = false;
  });
  if (token.type === 'scalar' && OTHER.test(read.value)) return null;
  if (marks.some((mark) => mark.type === 'tag' && REFERENCE.test(mark.source))) return null;
  const value = reading.file.restore(read.value, token.offset);
  const quotes = token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar' ? 1 : 0;
  if (token.type !== 'block-scalar') {
    const end = token.offset + token.source.length - quotes;
    return { kind: 'text', value, start: token.offset + quotes, end: Math.max(token.offset + quotes, end) };
  }
  const header = token.props.reduce(
    (length, prop) => length + ('source' in prop ? prop.source.length : 0),
    0,
  );
  const body = token.offset + header;
  const blank = /^\s*/.exec(token.source)?.[0].length ?? 0;
  const end = body + token.source.trimEnd().length;
  return { kind: 'text', value, start: Math.min(body + blank, end), end };
}
