/** Functions and members that are handed over by name: where what they give is read elsewhere. */

import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import { append } from '../model/append.ts';
import { type ClassNode, type FunctionNode, propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { FETCHING, type Query, queryOf } from './passing.ts';
import { accessesOf } from './references.ts';

/** The functions of the repository that an expression may be. */
export function functionsOf(callee: TS.Expression, world: World): FunctionNode[] {
  return optionsOf(evaluate(callee, frameAt(callee, world))).flatMap((option) =>
    option.kind === 'function' ? [option.node] : [],
  );
}

const fetchers = new WeakMap<World, ReadonlyMap<FunctionNode, readonly Query[]>>();

/** The hooks that a function is given to by name: `useQuery({ queryFn: fetchAccounts })`. */
export function queriesWith(fn: FunctionNode, world: World): readonly Query[] {
  let known = fetchers.get(world);
  if (!known) {
    known = readFetchers(world);
    fetchers.set(world, known);
  }
  return known.get(fn) ?? [];
}

function readFetchers(world: World): Map<FunctionNode, Query[]> {
  const found = new Map<FunctionNode, Query[]>();
  for (const { literals } of world.program.opened)
    for (const literal of literals)
      for (const property of literal.properties) {
        const isFetching =
          ts.isPropertyAssignment(property) &&
          FETCHING.has(propertyNameText(property.name) ?? '') &&
          ts.isIdentifier(property.initializer);
        const query = isFetching ? queryOf(property) : null;
        if (!isFetching || !query) continue;
        for (const fn of functionsOf(property.initializer, world)) append(found, fn, query);
      }
  return found;
}

/** The most places of one name that are looked at. */
const MAX_ACCESSES = 1_000;

/** The reads of a member, and whether there may be more of them. */
interface InstanceReads {
  readonly reads: readonly TS.PropertyAccessExpression[];
  readonly isCut: boolean;
}

const readsOf = new WeakMap<ClassNode, Map<string, InstanceReads>>();

/** The reads of a member of a class through its instances, in all files that were read. */
export function instanceReads(name: string, home: ClassNode, world: World): InstanceReads {
  const byName = readsOf.get(home) ?? new Map<string, InstanceReads>();
  readsOf.set(home, byName);
  const known = byName.get(name);
  if (known) return known;
  const all = world.program.opened.flatMap(({ source }) => accessesOf(name, source));
  const reads = all.slice(0, MAX_ACCESSES).filter((access) => {
    const of = optionsOf(evaluate(access.expression, frameAt(access, world)));
    return of.some((option) => option.kind === 'fields' && option.node === home);
  });
  const found = { reads, isCut: all.length > MAX_ACCESSES };
  byName.set(name, found);
  return found;
}
