/** Text → tree, within a budget: the parser tries things out, and sources can make it try twice as much at each level. */

import { type TS, ts } from './typescript.ts';

/** A text with more syntax than may be kept of it. */
export class TooMuch extends Error {}

/** Nodes that may be made for each character, tried ones too; usual sources need less than one. */
const NODES_PER_CHARACTER = 5;

/** Nodes that one file may have, whatever its size: they take some hundred bytes each. */
export const MOST_NODES = 1_500_000;

/** For short texts. */
const FREE_NODES = 10_000;

/** Whether the maker of nodes counts what it makes, and how many it may make yet. */
let isCounting = false;
let left = Number.POSITIVE_INFINITY;

/** Parses a text into at most so many nodes. Throws `TooMuch`, and what the parser throws. */
export function parse(file: string, text: string, kind: TS.ScriptKind, most = MOST_NODES): TS.SourceFile {
  countNodes();
  left = Math.min(most, FREE_NODES + text.length * NODES_PER_CHARACTER);
  try {
    return ts.createSourceFile(
      file,
      text,
      { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
      true,
      kind,
    );
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}

/** The compiler asks for its makers before each file; that is the only place at which it can be stopped. */
function countNodes(): void {
  if (isCounting) return;
  isCounting = true;
  const allocator: unknown = Reflect.get(ts, 'objectAllocator');
  if (!(allocator instanceof Object)) return;
  for (const maker of MAKERS) {
    const get: unknown = Reflect.get(allocator, maker);
    const made: unknown = typeof get === 'function' ? Reflect.apply(get, allocator, []) : null;
    if (typeof made !== 'function') continue;
    const counting = new Proxy(made, {
      construct: (target, args) => {
        left -= 1;
        if (left < 0) throw new TooMuch();
        return Reflect.construct(target, args);
      },
    });
    Reflect.set(allocator, maker, () => counting);
  }
}

const MAKERS = [
  'getNodeConstructor',
  'getTokenConstructor',
  'getIdentifierConstructor',
  'getPrivateIdentifierConstructor',
];
