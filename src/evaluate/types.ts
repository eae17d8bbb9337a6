/** Declared types → objects: what a parameter or field of this type holds when nobody seen says so. */

import { append } from '../model/append.ts';
import { type Declaration, findDeclaration } from '../syntax/declaration.ts';
import { follow } from '../syntax/exports.ts';
import type { Program } from '../syntax/program.ts';
import { findTypeDeclaration } from '../syntax/type-declaration.ts';
import { type ClassNode, type TS, ts } from '../syntax/typescript.ts';
import { openInstance } from './classes.ts';
import { foreign } from './foreign.ts';
import type { Frame } from './frame.ts';
import type { Value } from './value.ts';

/** How many aliases are followed to a type: they may go round in circles. */
const MAX_ALIASES = 6;

/** An object of a class of the repository, of the only class that implements an interface, or of a package's type. */
export function instanceOfType(type: TS.TypeNode, frame: Frame, left = MAX_ALIASES): Value | null {
  const { world } = frame;
  const reference = referenceIn(type);
  if (!reference) return null;
  const { root, name } = reference;
  const alias = findTypeDeclaration(root, type, world.program);
  if (alias && ts.isTypeAliasDeclaration(alias) && left > 0)
    return instanceOfType(alias.type, frame, left - 1);
  const declaration = findDeclaration(root, type);
  const target: ReturnType<typeof follow> = declaration
    ? follow({ kind: 'declaration', declaration }, world.program)
    : null;
  if (target?.kind === 'foreign') {
    const of = foreign(target.specifier, target.name === '*' ? [name] : [target.name], type);
    return of.kind === 'foreign' ? world.libraries.instance(of, type, world) : null;
  }
  const node = classOf(target?.kind === 'declaration' ? target.declaration : null);
  if (node) return world.libraries.contained(node, world) ?? openInstance(node, world);
  const [only, ...others] = implementers(name, world.program);
  if (!only || others.length > 0) return null;
  return world.libraries.contained(only, world) ?? openInstance(only, world);
}

function classOf(declaration: Declaration | null): ClassNode | null {
  return declaration?.kind === 'class' ? declaration.node : null;
}

/** `Client`, `ns.Client`, `Client | undefined`: the name, and the name that it is looked up by. */
function referenceIn(type: TS.TypeNode): { root: string; name: string } | null {
  if (ts.isUnionTypeNode(type)) {
    for (const part of type.types) {
      const reference = referenceIn(part);
      if (reference) return reference;
    }
    return null;
  }
  if (!ts.isTypeReferenceNode(type)) return null;
  const { typeName } = type;
  if (ts.isIdentifier(typeName)) return { root: typeName.text, name: typeName.text };
  const { left, right } = typeName;
  return ts.isIdentifier(left) ? { root: left.text, name: right.text } : null;
}

const indexes = new WeakMap<Program, { opened: number; byName: Map<string, ClassNode[]> }>();

/** The classes seen so far that say `implements name`. */
function implementers(name: string, program: Program): readonly ClassNode[] {
  const units = program.opened;
  let index = indexes.get(program);
  if (index?.opened !== units.length) {
    const byName = new Map<string, ClassNode[]>();
    for (const node of units.flatMap((unit) => unit.classes)) {
      for (const implemented of implementedNames(node)) {
        append(byName, implemented, node);
      }
    }
    index = { opened: units.length, byName };
    indexes.set(program, index);
  }
  return index.byName.get(name) ?? [];
}

function implementedNames(node: ClassNode): string[] {
  return (node.heritageClauses ?? []).flatMap((clause) =>
    clause.token === ts.SyntaxKind.ImplementsKeyword
      ? clause.types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : []))
      : [],
  );
}
