/** What the name of a type stands for: its own file first, then where that has it from. */

import { importedFile, scopeOf } from './declaration.ts';
import { passedOn } from './exports.ts';
import type { Program } from './program.ts';
import { type TS, ts } from './typescript.ts';

export type TypeDeclaration = TS.InterfaceDeclaration | TS.TypeAliasDeclaration | TS.ClassDeclaration;

/** The declaration of a type that is named at `node`, at the top level of a file of the repository; null for others. */
export function findTypeDeclaration(name: string, node: TS.Node, program: Program): TypeDeclaration | null {
  const source = node.getSourceFile();
  const own = declaredIn(source, name);
  if (own) return own;
  const declaration = scopeOf(source).get(name);
  if (declaration?.kind !== 'import') return null;
  const file = importedFile(declaration, program);
  return file === null ? null : findExported(file, declaration.name, program, new Set());
}

function findExported(
  file: string,
  name: string,
  program: Program,
  seen: Set<string>,
): TypeDeclaration | null {
  const unit = program.open(file);
  const key = `${file}\0${name}`;
  if (!unit || seen.has(key)) return null;
  seen.add(key);
  const own = declaredIn(unit.source, name);
  if (own) return own;
  for (const from of passedOn(unit, name, program)) {
    const found = findExported(from.file, from.name, program, seen);
    if (found) return found;
  }
  return null;
}

function declaredIn(source: TS.SourceFile, name: string): TypeDeclaration | null {
  for (const statement of source.statements)
    if (
      (ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement)) &&
      statement.name?.text === name
    )
      return statement;
  return null;
}
