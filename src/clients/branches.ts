/** Branches that a request stands in and that its callers rule out: `switch (kind)`, entered with another kind. */

import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { isSame, truthiness } from '../evaluate/operators.ts';
import { leaveAtEnd, leaves } from '../syntax/leaves.ts';
import { type TS, ts } from '../syntax/typescript.ts';

/** Whether a place is known not to be reached, as far as the world knows what the branches around it ask. */
export function isRuledOut(place: TS.Node, world: World): boolean {
  const known = (node: TS.Expression) => evaluate(node, frameAt(node, world));
  const isKnown = (condition: TS.Expression, answer: boolean): boolean =>
    truthiness(known(condition)) === answer;
  for (let at = place; at.parent && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent)) {
      if (at === parent.thenStatement && isKnown(parent.expression, false)) return true;
      if (at === parent.elseStatement && isKnown(parent.expression, true)) return true;
    } else if (ts.isConditionalExpression(parent)) {
      if (at === parent.whenTrue && isKnown(parent.condition, false)) return true;
      if (at === parent.whenFalse && isKnown(parent.condition, true)) return true;
    } else if (ts.isCaseOrDefaultClause(at)) {
      const subject = known(at.parent.parent.expression);
      const labels = labelsOf(at).map((label) => isSame(subject, known(label)));
      if (labels.length > 0 && labels.every((same) => same === false)) return true;
    } else if (ts.isBlock(parent) && ts.isStatement(at)) {
      if (exitsBefore(at, parent).some((condition) => isKnown(condition, true))) return true;
    }
  }
  return false;
}

/** The labels that lead to a clause, through those above it that do not end; none: others may lead there. */
function labelsOf(clause: TS.CaseOrDefaultClause): TS.Expression[] {
  const labels: TS.Expression[] = [];
  const { clauses } = clause.parent;
  for (let at = clauses.indexOf(clause); at >= 0; at -= 1) {
    const one = clauses[at];
    if (!one || ts.isDefaultClause(one)) return [];
    if (one !== clause && leaveAtEnd(one.statements)) break;
    labels.push(one.expression);
  }
  return labels;
}

/** The conditions of what leaves a block before one of its statements: `if (!id) return;`. */
function exitsBefore(statement: TS.Statement, { statements }: TS.Block): TS.Expression[] {
  return statements
    .slice(0, statements.indexOf(statement))
    .filter(ts.isIfStatement)
    .filter(({ thenStatement }) => leaves(thenStatement))
    .map(({ expression }) => expression);
}
