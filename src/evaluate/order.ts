/** Which write reaches which use: roughly in order of the text, branches and loops minded. */

import { leaves } from '../syntax/leaves.ts';
import { enclosingFunction, isFunctionNode, type TS, ts } from '../syntax/typescript.ts';

/**
 * How a write stands to a use of the same variable:
 * `before` it happens first, always · `maybe` it may have happened · `never` it cannot reach the use.
 */
export type Reach = 'before' | 'maybe' | 'never';

/**
 * How each write reaches `use`; `home` is the function that declares the variable (null: module level), `declared` the
 * declaration itself: a loop around it begins with a new variable each time.
 */
export function reaching(
  use: TS.Node,
  home: TS.Node | null,
  declared: TS.Node | null = null,
): (write: TS.Node) => Reach {
  const reader = enclosingFunction(use);
  const around = new Set<TS.Node>();
  for (let at: TS.Node = use; at; at = at.parent) around.add(at);
  const isLooped = isInLoop(use);
  return (write) => {
    const writer = enclosingFunction(write);
    if (writer !== reader) {
      // A function that only reads runs after the code around it has run; one that writes may run any time.
      return writer === home ? unconditional(write, home) : 'maybe';
    }
    // What stands behind comes later, and the right side of `url = url + x` reads what was there before.
    const isLater = write.pos >= use.pos || contains(write, use);
    if (isLater && !isLooped) return 'never';
    const branch = branchOf(write, use, around);
    if (branch === 'other') return 'never';
    if (isLater) return sharedLoop(write, use, declared) ? 'maybe' : 'never';
    return branch === 'conditional' ? 'maybe' : 'before';
  };
}

/** Whether a write in `home` itself happens whenever that runs. */
export function unconditional(write: TS.Node, home: TS.Node | null): Reach {
  for (let at = write; at.parent && at !== home; at = at.parent) {
    if (isBranch(at)) return 'maybe';
    if (isFunctionNode(at.parent)) break;
  }
  return 'before';
}

function contains(outer: TS.Node, inner: TS.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}

/** Whether the write stands in a branch that the use is not in, or in one that excludes the use. */
function branchOf(
  write: TS.Node,
  use: TS.Node,
  /** The use, and everything around it. */
  around: ReadonlySet<TS.Node>,
): 'same' | 'conditional' | 'other' {
  let conditional = false;
  let at = write;
  while (at.parent && !around.has(at.parent)) {
    if (isBranch(at)) conditional = true;
    at = at.parent;
  }
  // `at` is now the outermost part of the write's way that the use is not inside of.
  if (!around.has(at) && isBranch(at)) {
    const sibling = childTowards(use, at.parent);
    if (sibling && sibling !== at && isBranch(sibling) && !fallsThrough(at, sibling)) return 'other';
    conditional = true;
  }
  return conditional ? 'conditional' : 'same';
}

/** Whether control goes on from one clause of a `switch` to another one below it. */
function fallsThrough(from: TS.Node, to: TS.Node): boolean {
  const block = from.parent;
  if (!ts.isCaseBlock(block) || !ts.isCaseOrDefaultClause(from) || !ts.isCaseOrDefaultClause(to))
    return false;
  const between = block.clauses.slice(block.clauses.indexOf(from), block.clauses.indexOf(to));
  return between.length > 0 && between.every(({ statements }) => !statements.some(leaves));
}

function childTowards(node: TS.Node, ancestor: TS.Node): TS.Node | null {
  for (let at = node; at.parent; at = at.parent) if (at.parent === ancestor) return at;
  return null;
}

/** A part of a statement that may be passed over. */
function isBranch(node: TS.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return node === parent.thenStatement || node === parent.elseStatement;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition;
  if (ts.isCaseBlock(parent) || ts.isCatchClause(node)) return true;
  if (ts.isIterationStatement(parent, false)) return node === parent.statement && !ts.isDoStatement(parent);
  if (ts.isBinaryExpression(parent))
    return node === parent.right && isShortCircuit(parent.operatorToken.kind);
  return false;
}

function isShortCircuit(kind: TS.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

function isInLoop(node: TS.Node): boolean {
  for (let at = node.parent; at && !isFunctionNode(at); at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return false;
}

function sharedLoop(write: TS.Node, use: TS.Node, declared: TS.Node | null): boolean {
  for (let at = write.parent; at && !isFunctionNode(at); at = at.parent) {
    if (declared && contains(at, declared)) return false;
    if (ts.isIterationStatement(at, false) && contains(at, use)) return true;
  }
  return false;
}
