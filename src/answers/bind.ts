/** What declarations and assignments bind of an answer: names, patterns, members of `this`. */

import { findDeclaration } from '../syntax/declaration.ts';
import { propertyNameText, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { ANY, type Item, type Member, memberOf, moved, wrapped } from './item.ts';
import { givesAway, keyOf } from './passing.ts';
import { memberReads, usesOf } from './references.ts';

/** Where items go. */
export interface Sink {
  readonly add: (item: Item) => void;
  /** The member as it goes on, the read of it noted where it is one of the answer. */
  readonly read: (item: Item, found: Member, node: TS.Node) => Item;
}

/** What a declaration's name, or the names of its pattern, hold. */
export function bindTo(item: Item, name: TS.BindingName, declared: TS.Node, sink: Sink): void {
  if (ts.isIdentifier(name)) {
    for (const use of usesOf(name, declared)) sink.add(moved(item, use));
    return;
  }
  for (const [index, element] of name.elements.entries()) {
    if (!ts.isBindingElement(element)) continue;
    if (element.dotDotDotToken) {
      bindTo(item, element.name, element, sink);
      continue;
    }
    const key = ts.isArrayBindingPattern(name)
      ? String(index)
      : propertyNameText(element.propertyName ?? element.name);
    const found = key === null ? null : memberOf(item, key, element);
    if (!found) continue;
    bindTo(sink.read(item, found, element), element.name, element, sink);
  }
}

/** What the variable of a loop holds in turn. */
export function bindEach(item: Item, loop: TS.ForOfStatement, sink: Sink): void {
  const found = memberOf(item, ANY, loop);
  if (!found) return;
  const { initializer } = loop;
  const [variable] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (variable) bindTo(found.item, variable.name, variable, sink);
  else if (ts.isExpression(initializer)) assignTo(found.item, initializer, sink);
}

/** What is written into a variable or a member of `this` is what its reads hold. */
export function assignTo(item: Item, target: TS.Expression, sink: Sink): void {
  if (ts.isIdentifier(target)) reuse(item, target, sink);
  if (ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword)
    for (const read of memberReads(target.name.text, target)) sink.add(moved(item, read));
  else if (ts.isPropertyAccessExpression(target) && ts.isIdentifier(target.expression))
    reuse(wrapped(item, target.name.text, target), target.expression, sink);
  if (ts.isElementAccessExpression(target) && ts.isIdentifier(target.expression))
    reuse(wrapped(item, keyOf(target), target), target.expression, sink);
  // `(groups[key] ??= []).push(…)`
  if (ts.isBinaryExpression(target) && givesAway(target.operatorToken.kind))
    assignTo(item, skipWrappers(target.left), sink);
  if (ts.isObjectLiteralExpression(target)) destructure(item, target, sink);
}

function destructure(item: Item, target: TS.ObjectLiteralExpression, sink: Sink): void {
  for (const property of target.properties) {
    const name = property.name ? propertyNameText(property.name) : null;
    const found = name === null ? null : memberOf(item, name, property);
    if (!found) continue;
    const read = sink.read(item, found, property);
    if (ts.isShorthandPropertyAssignment(property)) reuse(read, property.name, sink);
    if (ts.isPropertyAssignment(property)) assignTo(read, skipWrappers(property.initializer), sink);
  }
}

/** All uses of the variable that an identifier names. */
function reuse(item: Item, name: TS.Identifier, sink: Sink): void {
  const declaration = findVariable(name);
  if (!declaration || !ts.isIdentifier(declaration.name)) return;
  for (const use of usesOf(declaration.name, declaration)) if (use !== name) sink.add(moved(item, use));
}

function findVariable(
  name: TS.Identifier,
): TS.VariableDeclaration | TS.BindingElement | TS.ParameterDeclaration | null {
  const node = findDeclaration(name.text, name)?.node;
  return node && (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node))
    ? node
    : null;
}
