/** What a reader calls the code around a place: `PleoClient.listExpenses`, `syncExpenses`. */

import { isFunctionNode, propertyNameText, type TS, ts } from './typescript.ts';

/** The enclosing named function or method, with its class; null at top level. */
export function symbolOf(node: TS.Node): string | null {
  for (let at: TS.Node | undefined = node.parent; at; at = at.parent) {
    const name = nameOf(at);
    if (name === null) continue;
    const owner = ts.isClassLike(at.parent) ? at.parent.name?.text : undefined;
    return owner === undefined ? name : `${owner}.${name}`;
  }
  return null;
}

function nameOf(node: TS.Node): string | null {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isPropertyDeclaration(node)) return propertyNameText(node.name);
  if (!isFunctionNode(node)) return null;
  if (node.name) return propertyNameText(node.name);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return propertyNameText(parent.name);
  return null;
}
