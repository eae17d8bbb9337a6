/** The text of a node as fingerprints take it: without comments and without what formatters change. */

import { withoutFormat } from '../model/without-format.ts';
import type { TS } from './typescript.ts';

/** So much tells calls apart; what stands further behind may change without making another call of it. */
const LENGTH = 400;

/** The beginning of a node's text, token by token. */
export function plainText(node: TS.Node): string {
  const source = node.getSourceFile();
  const open: TS.Node[] = [node];
  let text = '';
  for (let at = open.pop(); at && text.length < LENGTH; at = open.pop()) {
    const children = at.getChildren(source);
    for (const child of children.toReversed()) open.push(child);
    if (children.length === 0) text += withoutFormat(source.text.slice(at.getStart(source), at.end));
  }
  // Braces that held nothing but blanks are empty now.
  return withoutFormat(text).slice(0, LENGTH);
}
