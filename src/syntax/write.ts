/** What a piece of syntax writes: an assignment, or a call that changes what it is made on or given. */

import {
  enclosingClass,
  type FunctionNode,
  isAssignment,
  isFunctionNode,
  type MakerNode,
  propertyNameText,
  skipWrappers,
  type TS,
  ts,
} from './typescript.ts';

/** An assignment to a variable or to something inside it: `url += x`, `options.headers.Accept = y`. */
export interface Write {
  /** The assignment, the `delete`, or the call that changes the thing (`headers.set(…)`, `Object.assign(x, …)`). */
  readonly node: TS.BinaryExpression | TS.DeleteExpression | TS.CallExpression;
  /** Property names from the variable to what is written; empty for the variable itself. */
  readonly path: readonly string[];
  /** The last name of the path where it is computed, as in `api[verb] = …`; the path then ends in `COMPUTED`. */
  readonly key: TS.Expression | null;
  /** A call that changes its first argument, not what it is called on. */
  readonly into: boolean;
  /** The identifier (or `this`) that the path starts from. */
  readonly root: TS.Identifier | TS.ThisExpression;
}

/** An assignment to a variable by a pattern: `[url, token] = pair`, `({ data: token } = answer)`. */
export interface Taken {
  readonly node: TS.BinaryExpression;
  readonly root: TS.Identifier;
  /** Property names from the right side to what the variable gets; null: not followed. */
  readonly from: readonly string[] | null;
}

/** Stands in a path for a name that is computed. */
export const COMPUTED = '[…]';

/** Methods that change the object they are called on, whatever is done with their result. */
const MUTATORS = new Set([
  'set',
  'append',
  'push',
  'unshift',
  'pop',
  'shift',
  'splice',
  'sort',
  'reverse',
  'delete',
  'use',
  'setHeader',
]);

/** Functions that change their first argument: of `Object`, `util`, lodash, jQuery, `inherits`, `extend` … */
const INTO = new Set([
  'assign',
  'extend',
  'mixin',
  'merge',
  'defaults',
  'defineProperty',
  'defineProperties',
  'setPrototypeOf',
  'inherits',
  '__extends',
  'applyMixins',
]);

/** What `node` writes; null when it writes nothing, or one cannot tell into what. */
export function writeOf(node: TS.Node): Write | null {
  if (ts.isBinaryExpression(node)) {
    return isAnyAssignment(node.operatorToken.kind) ? made(node, memberChain(node.left), false) : null;
  }
  if (ts.isDeleteExpression(node)) return made(node, memberChain(node.expression), false);
  if (!ts.isCallExpression(node)) return null;
  const callee = skipWrappers(node.expression);
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
  const name = ts.isIdentifier(callee) ? callee.text : method;
  const [first] = node.arguments;
  const given = name !== null && INTO.has(name) && first ? memberChain(first) : null;
  if (given && given.key === null) return made(node, given, true);
  if (method === null || !ts.isPropertyAccessExpression(callee)) return null;
  // A call whose result nobody minds is made for what it changes.
  if (!MUTATORS.has(method) && !isStatement(node)) return null;
  const receiver = memberChain(callee.expression);
  return receiver?.key === null ? made(node, receiver, false) : null;
}

/** The variables that an assignment sets by a pattern. */
export function takenBy(node: TS.BinaryExpression): Taken[] {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  return targetsIn(node.left, []).map(({ root, from }) => ({ node, root, from }));
}

type Target = Pick<Taken, 'root' | 'from'>;

function targetsIn(pattern: TS.Expression, from: Taken['from']): Target[] {
  const inside = (name: string | null): Taken['from'] => (from && name !== null ? [...from, name] : null);
  if (ts.isArrayLiteralExpression(pattern))
    return pattern.elements.flatMap((element, index) => targetIn(element, inside(String(index))));
  if (!ts.isObjectLiteralExpression(pattern)) return [];
  return pattern.properties.flatMap((property) => {
    if (ts.isPropertyAssignment(property))
      return targetIn(property.initializer, inside(propertyNameText(property.name)));
    if (ts.isShorthandPropertyAssignment(property))
      return targetIn(
        property.name,
        inside(property.objectAssignmentInitializer ? null : property.name.text),
      );
    return ts.isSpreadAssignment(property) ? targetIn(property.expression, null) : [];
  });
}

/** One target; what a rest or a default gives is not followed. */
function targetIn(element: TS.Expression, from: Taken['from']): Target[] {
  if (ts.isIdentifier(element)) return [{ root: element, from }];
  if (ts.isSpreadElement(element)) return targetIn(element.expression, null);
  return isAssignment(element) ? targetIn(element.left, null) : targetsIn(element, from);
}

function made(node: Write['node'], chain: Chain | null, into: boolean): Write | null {
  return chain && { node, ...chain, into };
}

/** Whether nobody minds what a call gives. */
export function isStatement(node: TS.CallExpression): boolean {
  let at: TS.Node = node;
  while (ts.isAwaitExpression(at.parent) || ts.isVoidExpression(at.parent)) at = at.parent;
  return ts.isExpressionStatement(at.parent);
}

/** `=` and `+=` and their kin. */
function isAnyAssignment(kind: TS.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

type Chain = Pick<Write, 'root' | 'path' | 'key'>;

/** `a.b['c']` → root `a`, path `b`, `c`; null when a piece before the last is computed or the root is no name. */
export function memberChain(target: TS.Expression): Chain | null {
  const path: string[] = [];
  let key: TS.Expression | null = null;
  let at = skipWrappers(target);
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) path.unshift(at.name.text);
    else if (ts.isElementAccessExpression(at)) {
      const piece = skipWrappers(at.argumentExpression);
      if (ts.isStringLiteralLike(piece)) path.unshift(piece.text);
      else if (path.length > 0) return null;
      else {
        path.unshift(COMPUTED);
        key = piece;
      }
    } else break;
    at = skipWrappers(at.expression);
  }
  return ts.isIdentifier(at) || isThis(at) ? { root: at, path, key } : null;
}

/** For types: the compiler has a kind for `this`, and no check. */
export function isThis(node: TS.Node): node is TS.ThisExpression {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

/** The function whose `this` a node at this place sees, past arrows; null in fields of classes and at module level. */
export function thisFunction(node: TS.Node): FunctionNode | null {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunctionNode(at) && !ts.isArrowFunction(at)) return at;
    if (ts.isPropertyDeclaration(at) || ts.isClassStaticBlockDeclaration(at)) return null;
  }
  return null;
}

/** Whose `this` that is: the class of a member, or the function that is member of none. */
export function thisOwner(node: TS.Node): MakerNode | null {
  const fn = thisFunction(node);
  if (fn) return ts.isClassLike(fn.parent) ? fn.parent : fn;
  return enclosingClass(node);
}
