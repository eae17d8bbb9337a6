/** What a value is called where it stands: the variable, property or parameter that it is given to. */

import { propertyNameText, skipWrappers, type TS, ts } from '../syntax/typescript.ts';

/** How far up objects are looked for the names that theirs stand in. */
const MAX_UP = 12;

/** The name that a node is given to, with those of objects around it in front: `pleo.apiKey`; null when it has none. */
export function nameAround(node: TS.Node): string | null {
  const own = ownName(node);
  if (own !== null) return own;
  const path: string[] = [];
  let at = node;
  for (let up = 0; up < MAX_UP && at.parent; up += 1) {
    const { parent } = at;
    const name = ownName(parent) ?? nameBeside(parent, at);
    if (name !== null) path.unshift(name);
    if (path.length > 0 ? !isInObject(parent) : !isThrough(parent) && name === null) break;
    at = parent;
  }
  return path.length === 0 ? null : path.join('.');
}

/** The name of something that has one. */
function ownName(node: TS.Node): string | null {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node))
    return ts.isIdentifier(node.name) ? node.name.text : null;
  if (
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isEnumMember(node) ||
    ts.isShorthandPropertyAssignment(node)
  )
    return propertyNameText(node.name);
  return null;
}

/** The name that stands beside a value: `process.env.X ?? 'value'`, `x = 'value'`, `get('x', 'value')`. */
function nameBeside(parent: TS.Node, child: TS.Node): string | null {
  if (ts.isBinaryExpression(parent) && parent.right === child) return lastName(parent.left);
  if (ts.isCallExpression(parent)) {
    const [first] = parent.arguments;
    if (
      first &&
      first !== child &&
      ts.isStringLiteralLike(first) &&
      /^[\w.:-]{2,60}$/.test(first.text) &&
      !ts.isObjectLiteralExpression(child) &&
      parent.arguments.some((one) => one === child)
    )
      return first.text;
  }
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  return null;
}

function lastName(node: TS.Expression): string | null {
  const at = skipWrappers(node);
  if (ts.isIdentifier(at)) return at.text;
  if (ts.isPropertyAccessExpression(at)) return at.getText().slice(0, 80);
  if (ts.isElementAccessExpression(at) && ts.isStringLiteralLike(at.argumentExpression))
    return at.argumentExpression.text;
  if (ts.isCallExpression(at)) {
    const [first] = at.arguments;
    return first && ts.isStringLiteralLike(first) ? first.text : null;
  }
  return null;
}

/** What a value goes through on its way to its name: conditions, calls such as `z.string().default('x')`, wrappers. */
function isThrough(node: TS.Node): boolean {
  return (
    (ts.isExpression(node) || ts.isTemplateSpan(node) || ts.isSpreadAssignment(node)) &&
    !ts.isFunctionLike(node) &&
    !ts.isObjectLiteralExpression(node)
  );
}

function isInObject(node: TS.Node): boolean {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  );
}
