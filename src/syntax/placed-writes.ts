/** Writes by what they go into, wherever they stand: `OpenAPI.BASE = …` goes into a variable of another module. */

import { append } from '../model/append.ts';
import { type Declaration, findDeclaration, importedFile } from './declaration.ts';
import { findExport, wholeExport } from './exports.ts';
import type { Program } from './program.ts';
import { isAssignment, skipWrappers, type TS, ts } from './typescript.ts';
import { memberChain, type Write } from './write.ts';

/** Something that can be written into: a declaration, an expression, or (a file) what a module exports; then a path. */
interface Place {
  readonly of: TS.Node;
  readonly path: readonly string[];
}

export interface PlacedWrite {
  readonly write: Write;
  /** From what was asked for to what is written. */
  readonly path: readonly string[];
}

/** How many names are followed to what they stand for. */
const MAX_HOPS = 8;

interface Index {
  units: number;
  readonly byNode: Map<TS.Node, PlacedWrite[]>;
}

const indexes = new WeakMap<Program, Index>();

/** What is written into the value that an expression or a declaration gives, in all opened files. */
export function writesInto(node: TS.Node, program: Program): readonly PlacedWrite[] {
  const { byNode } = indexOf(program);
  return placesOf(node).flatMap(({ of, path }) =>
    (byNode.get(of) ?? []).flatMap((placed) =>
      placed.path.length >= path.length && path.every((name, index) => placed.path[index] === name)
        ? [{ write: placed.write, path: placed.path.slice(path.length) }]
        : [],
    ),
  );
}

/** The nodes that something is written into, with the paths. */
export function placedWrites(program: Program): Iterable<readonly [TS.Node, readonly PlacedWrite[]]> {
  return indexOf(program).byNode;
}

function indexOf(program: Program): Index {
  let index = indexes.get(program);
  if (!index) {
    index = { units: 0, byNode: new Map() };
    indexes.set(program, index);
  }
  // Looking up where a name comes from may open more files.
  for (let units = program.opened; index.units < units.length; units = program.opened) {
    const unit = units[index.units];
    index.units += 1;
    for (const write of [...(unit?.writes.values() ?? [])].flat()) {
      const isWhole = write.path.length === 0 && ts.isBinaryExpression(write.node);
      if (isWhole || !ts.isIdentifier(write.root)) continue;
      const place = placeOf(write.root, write.path, program, MAX_HOPS);
      if (!place || (place.path.length === 0 && ts.isBinaryExpression(write.node))) continue;
      append(index.byNode, place.of, { write, path: place.path });
    }
  }
  return index;
}

/** What a path that starts from a name leads into. */
function placeOf(name: TS.Identifier, path: readonly string[], program: Program, hops: number): Place | null {
  if (hops === 0) return null;
  const declaration = findDeclaration(name.text, name);
  if (declaration) return placeOfDeclaration(declaration, path, program, hops);
  const source = name.getSourceFile();
  const within =
    name.text === 'exports' ? path : name.text === 'module' && path[0] === 'exports' ? path.slice(1) : null;
  if (!within) return null;
  const unit = within.length > 0 ? program.open(source.fileName) : null;
  const whole = unit && wholeExport(unit);
  return whole ? placeOfExpression(whole, within, program, hops - 1) : { of: source, path: within };
}

function placeOfDeclaration(
  declaration: Declaration,
  path: readonly string[],
  program: Program,
  hops: number,
): Place | null {
  if (declaration.kind === 'import') {
    const file = importedFile(declaration, program);
    return file === null ? null : placeOfExport(file, declaration.name, path, program, hops - 1);
  }
  const { node } = declaration;
  if (declaration.kind !== 'variable') return { of: node, path };
  return aliased(node, path, program, hops) ?? { of: node, path };
}

/** A variable that is another name for something: `require('./client')`, `Client.prototype`. */
function aliased(node: TS.Node, path: readonly string[], program: Program, hops: number): Place | null {
  if (ts.isBindingElement(node)) {
    const owner = node.parent.parent;
    const name = node.propertyName ?? node.name;
    if (!ts.isVariableDeclaration(owner) || !owner.initializer || !ts.isIdentifier(name)) return null;
    return placeOfAlias(owner.initializer, [name.text, ...path], program, hops);
  }
  return ts.isVariableDeclaration(node) && node.initializer
    ? placeOfAlias(node.initializer, path, program, hops)
    : null;
}

function placeOfAlias(
  initializer: TS.Expression,
  path: readonly string[],
  program: Program,
  hops: number,
): Place | null {
  const names = [...path];
  let at = skipWrappers(initializer);
  // `var proto = Client.prototype = {}`
  if (isAssignment(at)) {
    const target = memberChain(at.left);
    const isOwn = target && ts.isIdentifier(target.root) && findDeclaration(target.root.text, target.root);
    return isOwn ? placeOfAlias(at.left, path, program, hops) : null;
  }
  while (ts.isPropertyAccessExpression(at)) {
    names.unshift(at.name.text);
    at = skipWrappers(at.expression);
  }
  if (ts.isIdentifier(at)) return placeOf(at, names, program, hops - 1);
  const [specifier] = ts.isCallExpression(at) ? at.arguments : [];
  const isRequire =
    ts.isCallExpression(at) && ts.isIdentifier(at.expression) && at.expression.text === 'require';
  if (!isRequire || !specifier || !ts.isStringLiteralLike(specifier)) return null;
  const file = program.resolve(specifier.text, at.getSourceFile().fileName);
  return file === null ? null : placeOfExport(file, '*', names, program, hops - 1);
}

function placeOfExport(
  file: string,
  name: string,
  path: readonly string[],
  program: Program,
  hops: number,
): Place | null {
  const unit = hops > 0 ? program.open(file) : null;
  if (!unit) return null;
  const whole = wholeExport(unit);
  if (name === '*') {
    const [head, ...rest] = path;
    const isNamed = head !== undefined && findExport(unit, head, program) !== null;
    if (isNamed) return placeOfExport(file, head, rest, program, hops);
    return whole ? placeOfExpression(whole, path, program, hops) : null;
  }
  const target = findExport(unit, name, program);
  switch (target?.kind) {
    case 'declaration':
      return placeOfDeclaration(target.declaration, path, program, hops);
    case 'expression':
      return placeOfExpression(target.node, path, program, hops);
    case 'module':
      return placeOfExport(target.file, '*', path, program, hops - 1);
    case 'foreign':
      return null;
    default:
      return whole ? placeOfExpression(whole, [name, ...path], program, hops) : null;
  }
}

function placeOfExpression(
  node: TS.Expression,
  path: readonly string[],
  program: Program,
  hops: number,
): Place | null {
  const at = skipWrappers(node);
  if (ts.isIdentifier(at)) return placeOf(at, path, program, hops - 1);
  const [head, ...rest] = path;
  if (!ts.isObjectLiteralExpression(at) || head === undefined) return { of: at, path };
  for (const property of at.properties) {
    if (!property.name || property.name.getText() !== head) continue;
    if (ts.isShorthandPropertyAssignment(property)) return placeOf(property.name, rest, program, hops - 1);
    if (ts.isPropertyAssignment(property))
      return placeOfExpression(property.initializer, rest, program, hops);
  }
  return { of: at, path };
}

/** The places under which a value may have been written into: itself, and each name that it was given where it stands. */
function placesOf(node: TS.Node): Place[] {
  const places: Place[] = [{ of: node, path: [] }];
  let at = node;
  while (at.parent) {
    const { parent } = at;
    if (ts.isVariableDeclaration(parent) && parent.initializer === at) {
      places.push({ of: parent, path: [] });
      break;
    }
    if (ts.isBinaryExpression(parent) && parent.right === at) {
      const place = placeAssigned(parent);
      if (place) places.push(place);
    } else if (!ts.isParenthesizedExpression(parent) && !ts.isAsExpression(parent)) break;
    at = parent;
  }
  return places;
}

/** `Pleo.Client = function …`, `exports.Client = class …`. */
function placeAssigned(node: TS.BinaryExpression): Place | null {
  if (!isAssignment(node)) return null;
  const target = memberChain(node.left);
  if (!target || target.key || !ts.isIdentifier(target.root)) return null;
  const declaration = findDeclaration(target.root.text, target.root);
  if (declaration) return { of: declaration.node, path: target.path };
  if (target.root.text === 'exports') return { of: node.getSourceFile(), path: target.path };
  return target.path[0] === 'exports' ? { of: node.getSourceFile(), path: target.path.slice(1) } : null;
}
