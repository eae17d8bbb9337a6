/** The identifiers of a file by their text: looked for again and again, gone through once. */

import { groupBy } from '../model/group-by.ts';
import { nodesIn } from './nodes-in.ts';
import { type TS, ts } from './typescript.ts';

const indexes = new WeakMap<TS.SourceFile, ReadonlyMap<string, readonly TS.Identifier[]>>();

/** The identifiers of this text, whatever they stand for, in order of text. */
export function identifiersNamed(name: string, source: TS.SourceFile): readonly TS.Identifier[] {
  const index = indexes.get(source) ?? indexOf(source);
  indexes.set(source, index);
  return index.get(name) ?? [];
}

function indexOf(source: TS.SourceFile): ReadonlyMap<string, readonly TS.Identifier[]> {
  return groupBy([...nodesIn(source)].filter(ts.isIdentifier), ({ text }) => text);
}
