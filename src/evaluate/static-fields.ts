/** Static fields after what is written into them: `Client.instance = new Client(…)`, `this.instance ??= …`. */

import { findDeclaration } from '../syntax/declaration.ts';
import type { Write } from '../syntax/source-unit.ts';
import { isStatic, type TS, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import { frameAt } from './frame.ts';
import { oneOf, optionsOf } from './options.ts';
import { type ClassValue, type Value, withMark } from './value.ts';

/** The field `name` that starts as `initial`; null when nothing gives it a value. */
export function staticField(of: ClassValue, name: string, initial: Value | null): Value | null {
  const { world } = of.closure;
  const written = writesTo(of, name).map(({ node }) =>
    ts.isBinaryExpression(node)
      ? withMark(evaluate(node.right, frameAt(node, world)), node, `field ${name}`)
      : null,
  );
  const values = written.filter((value) => value !== null);
  if (values.length === 0) return initial;
  // What a singleton starts as, before it is first asked for, is no value that anybody means to use.
  const start = initial ? optionsOf(initial).filter((option) => option.kind !== 'constant') : [];
  return oneOf([...start, ...values], of.node);
}

function writesTo(of: ClassValue, name: string): Write[] {
  const unit = of.closure.world.program.open(of.node.getSourceFile().fileName);
  const named =
    of.node.name && ts.isIdentifier(of.node.name) ? (unit?.writes.get(of.node.name.text) ?? []) : [];
  const own = (unit?.thisWrites.get(of.node) ?? []).filter(({ node }) => isInStatic(node, of.node));
  return [...named.filter(({ root }) => isClass(root, of.node)), ...own].filter(
    ({ path, node }) => path.length === 1 && path[0] === name && ts.isBinaryExpression(node),
  );
}

function isClass(root: TS.Node, node: TS.Node): boolean {
  return ts.isIdentifier(root) && findDeclaration(root.text, root)?.node === node;
}

/** Whether `this` is the class itself where a node stands. */
function isInStatic(node: TS.Node, owner: TS.Node): boolean {
  for (let at = node.parent; at && at !== owner; at = at.parent) {
    if (at.parent !== owner) continue;
    return isStatic(at);
  }
  return false;
}
