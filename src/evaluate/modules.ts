/** Imports → values: named, default, namespace, `require`, JSON files, packages. */

import { type ImportDeclaration, importedFile } from '../syntax/declaration.ts';
import { type Export, exportNames, findExport, wholeExport } from '../syntax/exports.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { declaredValue } from './bindings.ts';
import { evaluate } from './evaluate.ts';
import { foreign } from './foreign.ts';
import { type Frame, openFrame } from './frame.ts';
import { fieldsOf, type Part } from './objects.ts';
import { oneOf } from './options.ts';
import { afterExportWrites } from './outside-writes.ts';
import { readMember } from './properties.ts';
import { UNDEFINED, unknown, type Value, withMark } from './value.ts';
import { writtenInto } from './writes.ts';

/** Modules are evaluated at their top level: of the frame that asks, only its world counts. */
type InWorld = Pick<Frame, 'world'>;

/** What an imported name holds. */
export function importValue(declaration: ImportDeclaration, frame: Frame): Value {
  const { specifier, name, node } = declaration;
  const file = importedFile(declaration, frame.world.program);
  if (file === null) return foreign(specifier, name === '*' ? [] : [name], node);
  const { world } = frame;
  const files = [file, ...world.libraries.replacements(file, world)];
  const members = files.map((candidate) => moduleMember(candidate, name, node, frame));
  return withMark(oneOf(members, node), node, `imported from ${specifier}`);
}

/** The value of `require('…')` or `import('…')`: a module of the repository or of a package. */
export function requiredModule(specifier: string, node: TS.Node, frame: Frame): Value {
  const file = frame.world.program.resolve(specifier, node.getSourceFile().fileName);
  return file === null ? foreign(specifier, [], node) : moduleMember(file, '*', node, frame);
}

/** CommonJS's `exports` and `module` inside the module itself; null for other names. */
export function ownExports(node: TS.Identifier, frame: Frame): Value | null {
  if (node.text !== 'exports' && node.text !== 'module') return null;
  const exported = (): Value => moduleMember(node.getSourceFile().fileName, '*', node, frame);
  if (node.text === 'exports') return exported();
  return fieldsOf([{ kind: 'property', name: 'exports', value: exported }], node);
}

/** The export `name` of a file (`*` for all of them), as `node` reads it. */
export function moduleMember(file: string, name: string, node: TS.Node, frame: InWorld): Value {
  const unit = frame.world.program.open(file);
  if (!unit) return unknown('import', name, node);
  if (file.endsWith('.json')) {
    const whole = jsonValue(unit, frame);
    return name === '*' || name === 'default' ? whole : readMember(whole, name, node);
  }
  if (name === '*') return moduleValue(unit, node, frame);
  const target = findExport(unit, name, frame.world.program);
  if (target) return exportValue(target, node, frame);
  const whole = wholeExport(unit);
  return whole
    ? readMember(evaluate(whole, openFrame(null, frame.world)), name, node)
    : unknown('import', name, node);
}

function exportValue(target: Export, node: TS.Node, frame: InWorld): Value {
  const top = openFrame(null, frame.world);
  switch (target.kind) {
    case 'declaration': {
      // Read from the end of its module: whatever is assigned there at top level has happened.
      const { declaration } = target;
      const end = declaration.node.getSourceFile().endOfFileToken;
      return writtenInto(declaredValue(declaration, end, top), declaration, end, top);
    }
    case 'expression':
      return afterExportWrites(evaluate(target.node, top), target.node, frame.world);
    case 'module':
      return moduleMember(target.file, '*', node, frame);
    case 'foreign':
      return foreign(target.specifier, target.name === '*' ? [] : [target.name], target.node);
  }
}

/** A module as one object. CommonJS's `module.exports` is that object. */
function moduleValue(unit: SourceUnit, node: TS.Node, frame: InWorld): Value {
  const whole = wholeExport(unit);
  const named: Part[] = [...exportNames(unit, frame.world.program)].map((name) => ({
    kind: 'property',
    name,
    value: () => {
      const target = findExport(unit, name, frame.world.program);
      return target ? exportValue(target, node, frame) : UNDEFINED;
    },
  }));
  if (!whole) return fieldsOf(named, node);
  const value = evaluate(whole, openFrame(null, frame.world));
  if (named.length === 0 || value.kind !== 'fields') return value;
  return fieldsOf([{ kind: 'spread', value: () => value }, ...named], node);
}

function jsonValue(unit: SourceUnit, frame: InWorld): Value {
  const [statement] = unit.source.statements;
  if (!statement || !ts.isExpressionStatement(statement)) return unknown('import', unit.file, unit.source);
  return evaluate(statement.expression, openFrame(null, frame.world));
}
