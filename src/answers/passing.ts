/** Expressions that pass on what is in them, as it is or inside an object or a list. */

import { type FunctionNode, propertyNameText, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { ANY, type Item, moved, wrapped } from './item.ts';

/** The item at the expression around it; null where that passes nothing on by itself. */
export function passedOn(item: Item): Item | null {
  const { node } = item;
  const { parent } = node;
  if (isSame(parent, node)) return moved(item, parent);
  if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent))
    return moved(item, parent.parent);
  if (ts.isSpreadAssignment(parent)) return spreadOver(item, parent);
  if (ts.isArrayLiteralExpression(parent)) {
    const index = parent.elements.findIndex((element) => element === node);
    return wrapped(item, String(index), parent);
  }
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) {
    const name = propertyNameText(parent.name);
    return name === null ? null : wrapped(item, name, parent.parent);
  }
  return ts.isShorthandPropertyAssignment(parent) ? wrapped(item, parent.name.text, parent.parent) : null;
}

/** Whether the value of `parent` is, or may be, that of `node` in it. */
function isSame(parent: TS.Node, node: TS.Node): boolean {
  if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent))
    return true;
  if (typeSaid(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  const { SyntaxKind } = ts;
  if (kind === SyntaxKind.QuestionQuestionToken || kind === SyntaxKind.BarBarToken) return true;
  return parent.right === node && (kind === SyntaxKind.AmpersandAmpersandToken || givesAway(kind));
}

/** `=`, `??=` and `||=`: what stands on the right is what the left holds afterwards. */
export function givesAway(kind: TS.SyntaxKind): boolean {
  const { EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken } = ts.SyntaxKind;
  return kind === EqualsToken || kind === QuestionQuestionEqualsToken || kind === BarBarEqualsToken;
}

/** The type that an expression, a variable or a parameter says its value has. */
export function typeSaid(node: TS.Node): TS.TypeNode | null {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node))
    return node.type;
  const isDeclared = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node);
  return isDeclared && node.type ? node.type : null;
}

/** `{ ...item, status: 'new' }`: what stands behind it is laid over it. */
function spreadOver(item: Item, spread: TS.SpreadAssignment): Item {
  const literal = spread.parent;
  const after = literal.properties.slice(literal.properties.indexOf(spread) + 1);
  const hidden = after.flatMap(({ name }) => (name ? (propertyNameText(name) ?? []) : []));
  return { ...item, node: literal, hidden: [...item.hidden, ...hidden] };
}

/** The call that a function is written in as an argument: what it gives back is what that makes of it. */
export function callAround(fn: FunctionNode): TS.CallExpression | null {
  let at: TS.Node = fn;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const call = at.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === at) ? call : null;
}

/** A hook's call that a function is an option of, and the option that chooses from what it gives. */
export interface Query {
  readonly call: TS.CallExpression;
  readonly select: TS.Expression | null;
}

/** Options of hooks that fetch, or choose from what was fetched. */
export const FETCHING: ReadonlySet<string> = new Set(['queryFn', 'mutationFn', 'fetcher', 'select']);

/** `useQuery({ queryFn: () => …, select: (page) => … })`: the call, for one of these functions. */
export function queryAround(fn: FunctionNode): Query | null {
  const property = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const isOption = ts.isPropertyAssignment(property) || ts.isMethodDeclaration(property);
  return isOption && FETCHING.has(propertyNameText(property.name) ?? '') ? queryOf(property) : null;
}

/** The call that an object with such an option is an argument of. */
export function queryOf({ parent: literal }: TS.PropertyAssignment | TS.MethodDeclaration): Query | null {
  const call = literal.parent;
  if (!ts.isObjectLiteralExpression(literal) || !ts.isCallExpression(call)) return null;
  for (const other of literal.properties)
    if (ts.isPropertyAssignment(other) && propertyNameText(other.name) === 'select')
      return { call, select: other.initializer };
  return { call, select: null };
}

/** The name that an element access reads, where it is written down. */
export function keyOf({ argumentExpression }: TS.ElementAccessExpression): string {
  const key = skipWrappers(argumentExpression);
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : ANY;
}
