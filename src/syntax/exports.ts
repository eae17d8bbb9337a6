/** What a module gives to others: its own names, what it passes on, and CommonJS's `module.exports`. */

import { type Declaration, findDeclaration, importedFile } from './declaration.ts';
import type { Program } from './program.ts';
import type { SourceUnit } from './source-unit.ts';
import { type TS, ts } from './typescript.ts';

export type Export =
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  | { readonly kind: 'expression'; readonly node: TS.Expression }
  /** Every export of a module of the repository, as one object. */
  | { readonly kind: 'module'; readonly file: string }
  /** Something of a package. */
  | { readonly kind: 'foreign'; readonly specifier: string; readonly name: string; readonly node: TS.Node };

interface ExportTable {
  readonly named: ReadonlyMap<string, Export>;
  /** `export * from '…'`. */
  readonly stars: readonly { readonly specifier: string; readonly node: TS.Node }[];
  /** `module.exports = …`. */
  readonly whole: TS.Expression | null;
}

const tables = new WeakMap<SourceUnit, ExportTable>();

/** The export `name` of a unit, through re-exports; null when there is none. */
export function findExport(
  unit: SourceUnit,
  name: string,
  program: Program,
  seen = new Set<string>(),
): Export | null {
  const key = `${unit.file}\0${name}`;
  if (seen.has(key)) return null;
  seen.add(key);
  const table = exportTable(unit);
  const own = table.named.get(name);
  if (own) return follow(own, program, seen);
  if (name === 'default') return table.whole ? { kind: 'expression', node: table.whole } : null;
  for (const file of starFiles(unit, program)) {
    const target = program.open(file);
    const found = target && findExport(target, name, program, seen);
    if (found) return found;
  }
  return null;
}

/** Where a unit has an export from that it only passes on: a name of another file, or every file it passes on whole. */
export function passedOn(
  unit: SourceUnit,
  name: string,
  program: Program,
): readonly { readonly file: string; readonly name: string }[] {
  const table = exportTable(unit);
  const own = table.named.get(name);
  if (own?.kind === 'declaration' && own.declaration.kind === 'import') {
    const file = importedFile(own.declaration, program);
    return file === null ? [] : [{ file, name: own.declaration.name }];
  }
  return own || name === 'default' ? [] : starFiles(unit, program).map((file) => ({ file, name }));
}

/** The files of the repository that a unit passes on whole. */
function starFiles(unit: SourceUnit, program: Program): string[] {
  return exportTable(unit).stars.flatMap((star) => program.resolve(star.specifier, unit.file) ?? []);
}

/** The names a unit exports by itself and through `export *`. */
export function exportNames(unit: SourceUnit, program: Program, seen = new Set<string>()): Set<string> {
  const names = new Set<string>();
  if (seen.has(unit.file)) return names;
  seen.add(unit.file);
  const table = exportTable(unit);
  for (const name of table.named.keys()) names.add(name);
  for (const file of starFiles(unit, program)) {
    const target = program.open(file);
    if (!target) continue;
    for (const name of exportNames(target, program, seen)) if (name !== 'default') names.add(name);
  }
  return names;
}

/** The expression of `module.exports = …`, or null. */
export function wholeExport(unit: SourceUnit): TS.Expression | null {
  return exportTable(unit).whole;
}

/** Follows an imported name to where it comes from. */
export function follow(target: Export, program: Program, seen = new Set<string>()): Export | null {
  if (target.kind !== 'declaration' || target.declaration.kind !== 'import') return target;
  const { specifier, name, node } = target.declaration;
  const file = importedFile(target.declaration, program);
  if (file === null) return { kind: 'foreign', specifier, name, node };
  if (name === '*') return { kind: 'module', file };
  const unit = program.open(file);
  return unit && findExport(unit, name, program, seen);
}

function exportTable(unit: SourceUnit): ExportTable {
  let table = tables.get(unit);
  if (!table) {
    table = buildTable(unit);
    tables.set(unit, table);
  }
  return table;
}

function buildTable(unit: SourceUnit): ExportTable {
  const named = new Map<string, Export>();
  const stars: { specifier: string; node: TS.Node }[] = [];
  for (const statement of unit.source.statements) {
    if (ts.isExportDeclaration(statement)) addExportDeclaration(statement, named, stars);
    else if (ts.isExportAssignment(statement)) {
      named.set('default', { kind: 'expression', node: statement.expression });
    } else addExported(statement, named);
  }
  return { named: addCommonJs(unit, named), stars, whole: wholeCommonJs(unit) };
}

function addExportDeclaration(
  statement: TS.ExportDeclaration,
  named: Map<string, Export>,
  stars: { specifier: string; node: TS.Node }[],
): void {
  const from = statement.moduleSpecifier;
  const specifier = from && ts.isStringLiteral(from) ? from.text : null;
  if (!statement.exportClause) {
    if (specifier !== null) stars.push({ specifier, node: statement });
    return;
  }
  if (ts.isNamespaceExport(statement.exportClause)) {
    if (specifier === null) return;
    const declaration: Declaration = { kind: 'import', specifier, name: '*', node: statement };
    named.set(statement.exportClause.name.text, { kind: 'declaration', declaration });
    return;
  }
  for (const element of statement.exportClause.elements) {
    const local = (element.propertyName ?? element.name).text;
    const declaration: Declaration | null =
      specifier === null
        ? findDeclaration(local, statement)
        : { kind: 'import', specifier, name: local, node: element };
    if (declaration) named.set(element.name.text, { kind: 'declaration', declaration });
  }
}

/** `export const x`, `export function f`, `export default class …`. */
function addExported(statement: TS.Statement, named: Map<string, Export>): void {
  if (!ts.canHaveModifiers(statement)) return;
  const modifiers = ts.getModifiers(statement) ?? [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) {
      for (const local of boundNames(name)) {
        const declaration = findDeclaration(local, statement);
        if (declaration) named.set(local, { kind: 'declaration', declaration });
      }
    }
    return;
  }
  const declaration = exportedDeclaration(statement);
  if (declaration)
    named.set(isDefault ? 'default' : declaration.name, { kind: 'declaration', declaration: declaration.of });
}

function exportedDeclaration(statement: TS.Statement): { name: string; of: Declaration } | null {
  if (ts.isFunctionDeclaration(statement)) {
    // Overloads: the last one, with the body, is found by name.
    const name = statement.name?.text ?? 'default';
    const of = statement.name ? findDeclaration(name, statement) : null;
    return { name, of: of ?? { kind: 'function', node: statement } };
  }
  if (ts.isClassDeclaration(statement)) {
    return { name: statement.name?.text ?? 'default', of: { kind: 'class', node: statement } };
  }
  if (ts.isEnumDeclaration(statement))
    return { name: statement.name.text, of: { kind: 'enum', node: statement } };
  if (ts.isModuleDeclaration(statement)) {
    return { name: statement.name.text, of: { kind: 'namespace', node: statement } };
  }
  return null;
}

function boundNames(name: TS.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function addCommonJs(unit: SourceUnit, named: Map<string, Export>): ReadonlyMap<string, Export> {
  for (const [root, depth] of [
    ['module', 2],
    ['exports', 1],
  ] as const) {
    for (const write of unit.writes.get(root) ?? []) {
      const name = write.path[depth - 1];
      if (write.path.length !== depth || name === undefined || !ts.isBinaryExpression(write.node)) continue;
      if (root === 'module' && write.path[0] !== 'exports') continue;
      if (!named.has(name)) named.set(name, { kind: 'expression', node: write.node.right });
    }
  }
  return named;
}

function wholeCommonJs(unit: SourceUnit): TS.Expression | null {
  for (const write of unit.writes.get('module') ?? []) {
    if (write.path.length !== 1 || write.path[0] !== 'exports' || !ts.isBinaryExpression(write.node))
      continue;
    return write.node.right;
  }
  return null;
}
