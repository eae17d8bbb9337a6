/** Whether functions of a client's change what its requests ask with, which is not followed: interceptors, hooks. */

import type { Frame } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Value } from '../evaluate/value.ts';
import type { Program } from '../syntax/program.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { chained } from './chain.ts';
import { ADAPTS, type ClientTable } from './client.ts';
import { readPath } from './fields.ts';

/** Words of code that adds to a query, or says which company is asked for. */
const ADDS = /params|query|compan(?:y|ies)|organi[sz]ation/i;

/** Whether a function that is given each request may add to its query; what is no function here may do anything. */
export function mayAdd(given: Value): boolean {
  return optionsOf(given).some((option) => {
    if (option.kind === 'list') return option.rest !== null || option.items.some(mayAdd);
    if (option.kind === 'constant') return false;
    return option.kind !== 'function' || ADDS.test(option.node.getText());
  });
}

/** Whether any function may add to the query of a request with these options: the client's own, or one for all of them. */
export function isAdapted(options: Value, table: ClientTable, node: CallLike, frame: Frame): boolean {
  if (options.kind === 'fields' && options.read(ADAPTS)) return true;
  if (chained(table, node, frame, 'functions').some(mayAdd)) return true;
  if (table.elsewhere && isWritten(table.elsewhere, frame.world.program)) return true;
  return Object.keys(table.prepares ?? {}).some((path) => {
    const given = readPath(options, path.split('.'), node);
    // What an unknown options object may bring is no function yet.
    return given !== null && !optionsOf(given).every((option) => option.kind === 'unknown') && mayAdd(given);
  });
}

interface Looked {
  opened: number;
  found: boolean;
}

const looked = new WeakMap<Program, Map<readonly string[], Looked>>();

/** Whether a file that is open has one of the words. Each file is looked through once. */
function isWritten(words: readonly string[], program: Program): boolean {
  const byWords = looked.get(program) ?? new Map<readonly string[], Looked>();
  looked.set(program, byWords);
  const before = byWords.get(words) ?? { opened: 0, found: false };
  byWords.set(words, before);
  const { opened } = program;
  for (; !before.found && before.opened < opened.length; before.opened += 1) {
    const text = opened[before.opened]?.source.text ?? '';
    before.found = words.some((word) => text.includes(word));
  }
  return before.found;
}
