/** Statements behind which nothing goes on in the same block. */

import { type TS, ts } from './typescript.ts';

/** Whether what stands behind a statement is not reached from it: it returns, throws, breaks off or goes on elsewhere. */
export function leaves(statement: TS.Statement): boolean {
  if (ts.isBlock(statement)) return leaveAtEnd(statement.statements);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isBreakStatement(statement) ||
    ts.isContinueStatement(statement)
  );
}

/** Whether the last of some statements leaves. */
export function leaveAtEnd(statements: readonly TS.Statement[]): boolean {
  const last = statements.at(-1);
  return last !== undefined && leaves(last);
}
