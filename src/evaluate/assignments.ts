/** The value of a variable where it is read: its start, and the assignments that reach the place. */

import { type Declaration, findDeclaration } from '../syntax/declaration.ts';
import type { Taken } from '../syntax/source-unit.ts';
import { enclosingFunction, isAssignment, type TS, ts } from '../syntax/typescript.ts';
import { evaluate, nameOf as nameIn } from './evaluate.ts';
import { type Frame, frameOf, spend, type World } from './frame.ts';
import { assigned } from './operators.ts';
import { oneOf } from './options.ts';
import { reaching } from './order.ts';
import { readMember } from './properties.ts';
import { isUndefined, unknown, type Value, withMark } from './value.ts';

/** The value that `declaration` has at `use`, when it starts as `initial`. */
export function assignedValue(
  declaration: Extract<Declaration, { kind: 'variable' | 'parameter' }>,
  initial: () => Value,
  use: TS.Node,
  frame: Frame,
): Value {
  const { node } = declaration;
  const writes = writesBefore(node, use, frame.world);
  if (writes.length === 0) return initial();
  let current: Value[] | null = null;
  for (const { write, isSure } of writes) {
    const held: readonly Value[] = current ?? (isSure && isAssignment(write.node) ? [] : [initial()]);
    // Of a thousand branches, each reads what all those before it wrote.
    if (!spend(frame, write.node, held.length)) return unknown('budget', 'many assignments', write.node);
    const before = (): Value => oneOf(held, node);
    const value = withMark(written(write, before, frame), write.node, 'assigned');
    current = isSure ? [value] : [...held, value];
  }
  // `let url;` that is set in branches: its start is no value that anybody means to use.
  const meant = (current ?? []).filter((value) => !isUndefined(value));
  return oneOf(meant.length > 0 ? meant : (current ?? []), node);
}

/** An assignment to a variable, as a whole or by a pattern. */
interface Assigned {
  readonly node: TS.BinaryExpression;
  /** Property names from the right side to what the variable gets; null: not followed. */
  readonly from: Taken['from'];
}

interface Reaching {
  readonly write: Assigned;
  /** It happened, whatever else did. */
  readonly isSure: boolean;
}

/** The assignments that reach a use, in order of the text, from the last one on that leaves nothing of what was before. */
function writesBefore(declared: TS.Node, use: TS.Node, world: World): readonly Reaching[] {
  const all = assignmentsTo(declared, world);
  if (all.length === 0) return [];
  const reach = reaching(use, enclosingFunction(declared), declared);
  const found: Reaching[] = [];
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const write = all[at];
    const reached = write ? reach(write.node) : 'never';
    if (!write || reached === 'never') continue;
    const isSure = reached === 'before';
    found.push({ write, isSure });
    if (isSure && isAssignment(write.node)) break;
  }
  return found.reverse();
}

const assignments = new WeakMap<TS.Node, readonly Assigned[]>();

/** The assignments to a declared name as a whole, in order of the text. */
function assignmentsTo(declared: TS.Node, { program }: World): readonly Assigned[] {
  const known = assignments.get(declared);
  if (known) return known;
  const unit = program.open(declared.getSourceFile().fileName);
  const name = nameOf(declared);
  const whole = (unit?.writes.get(name ?? '') ?? []).flatMap(({ node, path, root }) =>
    path.length === 0 && ts.isBinaryExpression(node) ? [{ node, root, from: [] }] : [],
  );
  const own = [...whole, ...(unit?.taken.get(name ?? '') ?? [])].filter(
    ({ root }) => ts.isIdentifier(root) && findDeclaration(root.text, root)?.node === declared,
  );
  if (own.length > whole.length) own.sort((a, b) => a.node.pos - b.node.pos);
  assignments.set(declared, own);
  return own;
}

function nameOf(node: TS.Node): string | null {
  const isNamed = ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node);
  return isNamed && ts.isIdentifier(node.name) ? node.name.text : null;
}

function written({ node, from }: Assigned, before: () => Value, frame: Frame): Value {
  const home = frameOf(enclosingFunction(node), frame);
  const right = (): Value => evaluate(node.right, home);
  if (!from) return unknown('syntax', nameIn(node), node);
  return from.reduce((value, name) => readMember(value, name, node), assigned(node, before, right));
}
