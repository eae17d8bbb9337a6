/** What a function's body gives back: each `return` that can be reached. */

import { leaves } from '../syntax/leaves.ts';
import { type FunctionNode, isFunctionNode, type TS, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { isSame, truthiness } from './operators.ts';
import { oneOf } from './options.ts';
import { unconditional } from './order.ts';
import { eachItem } from './properties.ts';
import { list, UNDEFINED, type Value } from './value.ts';

/** The returned value in a frame in which the function was entered. */
export function returnedValue(fn: FunctionNode, frame: Frame): Value {
  const { body } = fn;
  if (!body) return UNDEFINED;
  if (!ts.isBlock(body)) return evaluate(body, frame);
  if ('asteriskToken' in fn && fn.asteriskToken) return yielded(body, frame);
  const values: Value[] = [];
  run(body.statements, frame, values);
  return values.length > 0 ? oneOf(values, fn) : UNDEFINED;
}

/** A generator is the list of what it yields: each place once, also where a loop or a branch brings it any number of times. */
function yielded(body: TS.Block, frame: Frame): Value {
  const items: Value[] = [];
  let placed: number | null = null;
  const visit = (node: TS.Node): void => {
    if (isFunctionNode(node) || ts.isClassLike(node)) return;
    if (ts.isYieldExpression(node) && unconditional(node, frame.fn) !== 'before') placed ??= items.length;
    if (ts.isYieldExpression(node) && node.expression) {
      const value = evaluate(node.expression, frame);
      if (!node.asteriskToken) items.push(value);
      else items.push(...(value.kind === 'list' ? value.items : [eachItem(value, node)]));
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return placed === null ? list(items) : { ...list(items), placed };
}

/** Collects the returns of statements in order; false when what follows is not reached. */
function run(statements: readonly TS.Statement[], frame: Frame, values: Value[]): boolean {
  for (const statement of statements) if (!runOne(statement, frame, values)) return false;
  return true;
}

function runOne(statement: TS.Statement, frame: Frame, values: Value[]): boolean {
  if (ts.isReturnStatement(statement)) {
    values.push(statement.expression ? evaluate(statement.expression, frame) : UNDEFINED);
    return false;
  }
  if (ts.isThrowStatement(statement)) return false;
  if (ts.isBlock(statement)) return run(statement.statements, frame, values);
  if (ts.isIfStatement(statement)) return runIf(statement, frame, values);
  if (ts.isSwitchStatement(statement)) return runSwitch(statement, frame, values);
  if (ts.isTryStatement(statement)) {
    const tried = run(statement.tryBlock.statements, frame, values);
    const caught = statement.catchClause ? run(statement.catchClause.block.statements, frame, values) : tried;
    const after = statement.finallyBlock ? run(statement.finallyBlock.statements, frame, values) : true;
    return after && (tried || caught);
  }
  if (ts.isLabeledStatement(statement)) return runOne(statement.statement, frame, values);
  if (ts.isIterationStatement(statement, false)) runOne(statement.statement, frame, values);
  return true;
}

function runIf(statement: TS.IfStatement, frame: Frame, values: Value[]): boolean {
  const test = truthiness(evaluate(statement.expression, frame));
  const then = test === false ? null : runOne(statement.thenStatement, frame, values);
  if (test === true) return then ?? true;
  const otherwise = statement.elseStatement ? runOne(statement.elseStatement, frame, values) : true;
  return (then ?? false) || otherwise;
}

function runSwitch(statement: TS.SwitchStatement, frame: Frame, values: Value[]): boolean {
  const subject = evaluate(statement.expression, frame);
  const { clauses } = statement.caseBlock;
  let continues = false;
  let decided = false;
  for (const [index, clause] of clauses.entries()) {
    const same = ts.isCaseClause(clause) ? isSame(subject, evaluate(clause.expression, frame)) : null;
    if (same === false) continue;
    decided ||= same === true || ts.isDefaultClause(clause);
    // From a clause that applies, control falls through the empty ones below it.
    const reached = run(statementsFrom(clauses, index), frame, values);
    continues ||= reached;
    if (same === true) return continues;
  }
  return continues || !decided;
}

/** The statements that run from clause `index` on: through clauses that do not end. */
function statementsFrom(clauses: readonly TS.CaseOrDefaultClause[], index: number): TS.Statement[] {
  const statements: TS.Statement[] = [];
  for (let at = index; at < clauses.length; at += 1) {
    for (const statement of clauses[at]?.statements ?? []) {
      statements.push(statement);
      if (leaves(statement)) return statements;
    }
  }
  return statements;
}
