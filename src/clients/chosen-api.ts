/** Which API the code around a request has chosen already: `if (connection.api === 'legacy')`, `client.to('legacy')`. */

import { leaves } from '../syntax/leaves.ts';
import { isFunctionNode, skipWrappers, type TS, ts } from '../syntax/typescript.ts';

/** One of the two APIs that a program may speak to side by side. */
export type ChosenApi = 'legacy' | 'external';

/** What the branches around a place, and the calls that it is chained to, say of the API; null: nothing. */
export function chosenApi(place: TS.Node): ChosenApi | null {
  const chained = inChain(place);
  if (chained) return chained;
  for (let at = place; at.parent && !ts.isSourceFile(at); at = at.parent) {
    const chosen = inBranch(at.parent, at) ?? afterExit(at);
    if (chosen) return chosen;
  }
  return null;
}

/** `PleoRequest.to('legacy').get(path)`: an argument of the calls that a request is chained to. */
function inChain(place: TS.Node): ChosenApi | null {
  for (let at: TS.Node = place; ; ) {
    if (ts.isCallExpression(at)) {
      if (at !== place) {
        const [first] = at.arguments;
        const said = first && ts.isStringLiteralLike(first) ? apiOf(first.text) : null;
        if (said) return said;
      }
      at = skipWrappers(at.expression);
    } else if (ts.isPropertyAccessExpression(at)) at = skipWrappers(at.expression);
    else return null;
  }
}

function inBranch(node: TS.Node, part: TS.Node): ChosenApi | null {
  if (ts.isIfStatement(node)) {
    if (part === node.expression) return null;
    return told(node.expression, part === node.thenStatement);
  }
  if (ts.isConditionalExpression(node)) {
    if (part === node.condition) return null;
    return told(node.condition, part === node.whenTrue);
  }
  if (ts.isCaseClause(node) && part !== node.expression) return apiOf(node.expression.getText());
  return null;
}

/** `if (connection.api === 'external') return …;` before it, in the same block. */
function afterExit(node: TS.Node): ChosenApi | null {
  if (!ts.isStatement(node) || !ts.isBlock(node.parent) || isFunctionNode(node)) return null;
  for (const before of node.parent.statements) {
    if (before === node) return null;
    if (!ts.isIfStatement(before) || before.elseStatement || !leaves(before.thenStatement)) continue;
    const chosen = told(before.expression, false);
    if (chosen) return chosen;
  }
  return null;
}

/** What a condition tells of the API where it holds, or does not. */
function told(condition: TS.Expression, holds: boolean): ChosenApi | null {
  const at = skipWrappers(condition);
  if (ts.isPrefixUnaryExpression(at) && at.operator === ts.SyntaxKind.ExclamationToken)
    return told(at.operand, !holds);
  if (ts.isBinaryExpression(at)) {
    const { kind } = at.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken && holds)
      return told(at.left, true) ?? told(at.right, true);
    const differs =
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
    const equals = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
    if (!differs && !equals) return null;
    const named = apiOf(at.right.getText()) ?? apiOf(at.left.getText());
    return named && (holds === equals ? named : otherThan(named));
  }
  const named = apiOf(at.getText());
  return named && (holds ? named : otherThan(named));
}

function otherThan(api: ChosenApi): ChosenApi {
  return api === 'legacy' ? 'external' : 'legacy';
}

/** The API that the words of a name or text mean, when they mean one only. */
function apiOf(text: string): ChosenApi | null {
  const isLegacy = /legacy|openapi/i.test(text);
  const isExternal = /external/i.test(text);
  return isLegacy === isExternal ? null : isLegacy ? 'legacy' : 'external';
}
