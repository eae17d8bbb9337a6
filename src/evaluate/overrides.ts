/** Members of a class that a class of the repository says otherwise of: whoever makes the object decides. */

import type { Program } from '../syntax/program.ts';
import { baseOf, type ClassNode, isStatic, propertyNameText, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import { frameAt, makeWorld, type World } from './frame.ts';
import type { Value } from './value.ts';

interface Index {
  opened: number;
  readonly names: Map<ClassNode, Set<string>>;
}

const indexes = new WeakMap<Program, Index>();

/** Whether a class that extends `node` has a field or an accessor of this name. */
export function isOverridden(node: ClassNode, name: string, world: World): boolean {
  return indexOf(world).get(node)?.has(name) ?? false;
}

function indexOf({ program, libraries, budget, environment }: World): Index['names'] {
  const opened = program.opened.length;
  const known = indexes.get(program);
  if (known?.opened === opened) return known.names;
  const index: Index = { opened, names: new Map() };
  // Set before it is complete: what is looked up meanwhile finds what is known so far.
  indexes.set(program, index);
  const world = makeWorld({ program, libraries, budget, environment });
  for (const unit of program.opened) {
    for (const node of unit.classes) {
      const names = fieldsIn(node);
      for (const base of basesOf(node, world)) {
        const all = index.names.get(base) ?? new Set();
        for (const name of names) all.add(name);
        index.names.set(base, all);
      }
    }
  }
  index.opened = program.opened.length;
  return index.names;
}

/** Fields with a value, and accessors. */
function fieldsIn(node: ClassNode): string[] {
  return node.members.flatMap((member) => {
    const isField = ts.isPropertyDeclaration(member)
      ? member.initializer !== undefined
      : ts.isGetAccessorDeclaration(member) && member.body !== undefined;
    return isField && !isStatic(member) ? (propertyNameText(member.name) ?? []) : [];
  });
}

function basesOf(node: ClassNode, world: World): ClassNode[] {
  const bases: ClassNode[] = [];
  for (let at: ClassNode | null = node; at && bases.length < 16; ) {
    const heritage = baseOf(at);
    const base: Value | null = heritage && evaluate(heritage, frameAt(at, world));
    at = base?.kind === 'class' && base.node !== node ? base.node : null;
    if (at) bases.push(at);
  }
  return bases;
}
