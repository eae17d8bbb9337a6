/**
 * The compiler API that ts-morph carries, loaded only when there is something to parse.
 *
 * ts-morph bundles TypeScript 6, so the scanned repository's own TypeScript does not matter. Loading it costs
 * 0.3 s: a repository without Pleo never pays that. Its plain trees are used, not its wrapped nodes: they take
 * half the time and a quarter of the memory, and nothing here needs a type checker.
 */

import type { ts as TS } from 'ts-morph';

export type { TS };

/** The compiler API; set by `loadTypeScript`, which must have resolved before anything here is used. */
export let ts: typeof TS;

/** Loads the compiler API once. */
export async function loadTypeScript(): Promise<void> {
  ts ??= (await import('ts-morph')).ts;
}

/** Everything that has parameters and a body of its own. */
export type FunctionNode =
  | TS.FunctionDeclaration
  | TS.FunctionExpression
  | TS.ArrowFunction
  | TS.MethodDeclaration
  | TS.ConstructorDeclaration
  | TS.GetAccessorDeclaration
  | TS.SetAccessorDeclaration;

export type ClassNode = TS.ClassDeclaration | TS.ClassExpression;

/** What instances are made with: a class, or a function called with `new`. */
export type MakerNode = ClassNode | FunctionNode;

export function isFunctionNode(node: TS.Node): node is FunctionNode {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isSetAccessorDeclaration(node)
  );
}

/** The nearest function around `node`, not `node` itself; null at module level and in class fields. */
export function enclosingFunction(node: TS.Node): FunctionNode | null {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunctionNode(at)) return at;
    if (ts.isPropertyDeclaration(at) || ts.isClassStaticBlockDeclaration(at)) return null;
  }
  return null;
}

/** The nearest class around `node`, crossing functions. */
export function enclosingClass(node: TS.Node): ClassNode | null {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isClassLike(at)) return at;
  }
  return null;
}

/** What a class extends; null: nothing. */
export function baseOf({ heritageClauses }: ClassNode): TS.Expression | null {
  const clause = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression ?? null;
}

/** Whether a member belongs to the class itself. */
export function isStatic(node: TS.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

/** The expression without parentheses, assertions, `satisfies` and `!` around it. */
export function skipWrappers(node: TS.Expression): TS.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isTypeAssertionExpression(at) ||
    ts.isNonNullExpression(at) ||
    // `request<Page>` without a call.
    ts.isExpressionWithTypeArguments(at) ||
    ts.isSatisfiesExpression(at)
  ) {
    at = at.expression;
  }
  return at;
}

/** `a = b`, and no `a += b`. */
export function isAssignment(node: TS.Node): node is TS.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** The text of a property name when it is written out: identifier, string, number or `['x']`. */
export function propertyNameText(name: TS.PropertyName | TS.BindingName | undefined): string | null {
  if (!name) return null;
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name)) {
    return ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
  }
  return null;
}

/** What a literal says, without its quotes; of anything else, its source. */
export function writtenText(node: TS.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}
