/** Where a declared name is used in its file, and where a member of `this` is in its class. */

import { append } from '../model/append.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import { identifiersNamed } from '../syntax/identifiers.ts';
import { enclosingClass, isAssignment, type TS, ts } from '../syntax/typescript.ts';

/** What is added last is followed first. */
function lastFirst(name: string, source: TS.SourceFile): readonly TS.Identifier[] {
  return identifiersNamed(name, source).toReversed();
}

/** The uses of a declared name as a value: not the declaration itself, no member of something else, no key. */
export function usesOf(name: TS.Identifier, declared: TS.Node): TS.Identifier[] {
  const all = usesByDeclaration(name.getSourceFile(), name.text).get(declared) ?? [];
  return all.filter((node) => node !== name);
}

const grouped = new WeakMap<TS.SourceFile, Map<string, ReadonlyMap<TS.Node, readonly TS.Identifier[]>>>();

/** The uses of all that is declared under a name in a file: a file may declare `item` a thousand times. */
function usesByDeclaration(
  source: TS.SourceFile,
  name: string,
): ReadonlyMap<TS.Node, readonly TS.Identifier[]> {
  const groups = grouped.get(source) ?? new Map<string, ReadonlyMap<TS.Node, readonly TS.Identifier[]>>();
  grouped.set(source, groups);
  const known = groups.get(name);
  if (known) return known;
  const uses = new Map<TS.Node, TS.Identifier[]>();
  for (const node of lastFirst(name, source)) {
    const declared = isUse(node) ? findDeclaration(name, node)?.node : undefined;
    if (!declared) continue;
    append(uses, declared, node);
  }
  groups.set(name, uses);
  return uses;
}

function isUse(node: TS.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return !ts.isTypeNode(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}

/** The reads of `this.name` in the class around a place. */
export function memberReads(name: string, place: TS.Node): TS.PropertyAccessExpression[] {
  const home = enclosingClass(place);
  if (!home) return [];
  const all = lastFirst(name, place.getSourceFile());
  return all.flatMap((node) => {
    const access = node.parent;
    const isRead =
      ts.isPropertyAccessExpression(access) &&
      access.name === node &&
      access.expression.kind === ts.SyntaxKind.ThisKeyword &&
      enclosingClass(access) === home &&
      !isWritten(access);
    return isRead ? [access] : [];
  });
}

function isWritten(node: TS.Expression): boolean {
  return isAssignment(node.parent) && node.parent.left === node;
}

/** The accesses of a member of this name on anything but `this`. */
export function accessesOf(name: string, source: TS.SourceFile): TS.PropertyAccessExpression[] {
  const all = lastFirst(name, source);
  return all.flatMap((node) => {
    const access = node.parent;
    const isAccess = ts.isPropertyAccessExpression(access) && access.name === node;
    return isAccess && access.expression.kind !== ts.SyntaxKind.ThisKeyword && !isWritten(access)
      ? [access]
      : [];
  });
}
