/** Scripts without imports and exports share one global scope with the others of their folder: Apps Script, old pages. */

import { posix } from 'node:path';
import { groupBy } from '../model/group-by.ts';
import { type Declaration, scopeOf } from './declaration.ts';
import type { Program } from './program.ts';
import { calleeName, type SourceUnit } from './source-unit.ts';
import { ts } from './typescript.ts';

interface Index {
  readonly opened: number;
  readonly byFolder: ReadonlyMap<string, readonly SourceUnit[]>;
}

const indexes = new WeakMap<Program, Index>();

/** What another script of the folder declares under this name at its top level; null for anything else. */
export function findShared(name: string, file: string, program: Program): Declaration | null {
  // The platform's own names mean the platform.
  if (Object.hasOwn(globalThis, name)) return null;
  const scripts = scriptsOf(program).byFolder.get(posix.dirname(file)) ?? [];
  if (!scripts.some((unit) => unit.file === file)) return null;
  for (const unit of scripts) {
    const declaration = unit.file === file ? undefined : scopeOf(unit.source).get(name);
    if (declaration) return declaration;
  }
  return null;
}

function scriptsOf(program: Program): Index {
  const units = program.opened;
  const known = indexes.get(program);
  if (known?.opened === units.length) return known;
  const byFolder = groupBy(units.filter(isScript), ({ file }) => posix.dirname(file));
  const index = { opened: units.length, byFolder };
  indexes.set(program, index);
  return index;
}

/** Whether a file neither imports nor exports anything, in either module system. */
function isScript({ source, calls, writes }: SourceUnit): boolean {
  const isModule = source.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  );
  return (
    !isModule &&
    !writes.has('module') &&
    !writes.has('exports') &&
    !calls.some((call) => calleeName(call) === 'require')
  );
}
