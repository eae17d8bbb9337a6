/** The value of a variable where it is read: its start, and the assignments that reach the place. */

import { type Declaration, findDeclaration } from '../syntax/declaration.ts';
import type { Write } from '../syntax/source-unit.ts';
import { enclosingFunction, type TS, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameOf, spend } from './frame.ts';
import { fallBack, truthiness } from './operators.ts';
import { oneOf } from './options.ts';
import { reach } from './order.ts';
import { concat } from './text.ts';
import { UNDEFINED, unknown, type Value, withMark } from './value.ts';

/** The value that `declaration` has at `use`, when it starts as `initial`. */
export function assignedValue(
  declaration: Extract<Declaration, { kind: 'variable' | 'parameter' }>,
  initial: () => Value,
  use: TS.Node,
  frame: Frame,
): Value {
  const { node } = declaration;
  const home = enclosingFunction(node);
  let current: Value[] | null = null;
  for (const write of writesTo(node, frame)) {
    if (write.path.length > 0 || !ts.isBinaryExpression(write.node)) continue;
    const reached = reach(write.node, use, home, node);
    if (reached === 'never') continue;
    const held: readonly Value[] = current ?? [initial()];
    // Of a thousand branches, each reads what all those before it wrote.
    if (!spend(frame, write.node, held.length)) return unknown('budget', 'many assignments', write.node);
    const before = (): Value => oneOf(held, node);
    const value = withMark(written(write.node, before, frame), write.node, 'assigned');
    current = reached === 'before' ? [value] : [...held, value];
  }
  if (!current) return initial();
  // `let url;` that is set in branches: its start is no value that anybody means to use.
  const meant = current.filter((value) => value !== UNDEFINED);
  return oneOf(meant.length > 0 ? meant : current, node);
}

/** The writes to a declared name, in order of the text. */
function writesTo(node: TS.Node, frame: Frame): readonly Write[] {
  const name =
    ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node) ? node.name : null;
  if (!name || !ts.isIdentifier(name)) return [];
  const unit = frame.world.program.open(node.getSourceFile().fileName);
  const writes = unit?.writes.get(name.text) ?? [];
  return writes.filter((write) => {
    const target = ts.isIdentifier(write.root) ? findDeclaration(name.text, write.root) : null;
    return target?.node === node;
  });
}

function written(node: TS.BinaryExpression, before: () => Value, frame: Frame): Value {
  const home = frameOf(enclosingFunction(node), frame);
  const right = (): Value => evaluate(node.right, home);
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusEqualsToken:
      return concat(before(), right(), node);
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
      return fallBack(
        before(),
        right,
        (value) => (truthiness(value) === null ? null : !truthiness(value)),
        node,
      );
    default:
      return right();
  }
}
