/** The calls of the files seen so far, by the name that they go by: where libraries are set up far from their use. */

import { append } from '../model/append.ts';
import type { Program } from '../syntax/program.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';

interface Index {
  indexed: number;
  readonly byName: Map<string, TS.CallExpression[]>;
}

const indexes = new WeakMap<Program, Index>();

/** Every call of something called `name`, in the order in which the files were opened. */
export function callsNamed(name: string, program: Program): readonly TS.CallExpression[] {
  const index = indexes.get(program) ?? { indexed: 0, byName: new Map<string, TS.CallExpression[]>() };
  indexes.set(program, index);
  const units = program.opened;
  for (const call of units.slice(index.indexed).flatMap((unit) => unit.calls)) {
    const called = ts.isCallExpression(call) ? calleeName(call) : null;
    if (!ts.isCallExpression(call) || called === null) continue;
    append(index.byName, called, call);
  }
  index.indexed = units.length;
  return index.byName.get(name) ?? [];
}
