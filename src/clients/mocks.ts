/** What only pretends to be the API, or checks what was asked: the hosts it is given are no use of them. */

import { own } from '../model/own.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import { identifiersNamed } from '../syntax/identifiers.ts';
import { isAssignment, skipWrappers, type TS, ts } from '../syntax/typescript.ts';

/** Packages that mock, and which of their exports do; none named: all of them. */
const MOCKS: Readonly<Record<string, readonly string[]>> = {
  nock: [],
  msw: [],
  'msw/node': [],
  'msw/browser': [],
  'msw/native': [],
  'axios-mock-adapter': [],
  'fetch-mock': [],
  'fetch-mock/esm/client': [],
  '@fetch-mock/jest': [],
  '@fetch-mock/vitest': [],
  'fetch-mock-jest': [],
  'jest-fetch-mock': [],
  'vitest-fetch-mock': [],
  moxios: [],
  mockttp: [],
  miragejs: [],
  '@pact-foundation/pact': [],
  '@mswjs/interceptors': [],
  '@mswjs/data': [],
  'playwright-msw': [],
  pretender: [],
  sinon: [],
  supertest: [],
  '@pollyjs/core': [],
  'angular-in-memory-web-api': [],
  '@angular/common/http/testing': [],
  undici: ['MockAgent', 'MockPool', 'MockClient'],
};

/** Globals of test runners, whose arguments are expectations. */
const EXPECTATIONS = new Set(['expect', 'assert', 'describe', 'it', 'test', 'vi', 'jest', 'sinon', 'nock']);

/** Methods of a browser under test that catch requests, whoever hands it out. */
const CATCHERS = new Set(['intercept', 'waitForRequest', 'waitForResponse', 'routeFromHAR']);

/** The same, where what they are called on must be such a browser. */
const ROUTERS = new Set(['route', 'unroute']);
const BROWSERS = /^(?:page|context|browser|browserContext)$/;

/** Whether a package, or one of its exports, mocks. */
export function isMock(module: string | null, name: string): boolean {
  const names = module === null ? undefined : own(MOCKS, module);
  return names !== undefined && (names.length === 0 || names.includes(name));
}

/** How many names are followed to what makes them. */
const MAX_MAKERS = 4;

/** Whether a call, or the chain it belongs to, pretends or expects. */
export function isPretence(call: TS.CallExpression | TS.NewExpression): boolean {
  const callee = skipWrappers(call.expression);
  const root = rootOf(call);
  if (ts.isPropertyAccessExpression(callee)) {
    const { text } = callee.name;
    if (CATCHERS.has(text) || (ROUTERS.has(text) && BROWSERS.test(root?.text ?? ''))) return true;
  }
  return root !== null && isMocking(root, MAX_MAKERS);
}

/** Whether a text that is held in a constant goes to mocks only, and to at least one. */
export function feedsMocksOnly(text: TS.Node): boolean {
  let at = text.parent;
  while (ts.isExpression(at)) at = at.parent;
  if (!ts.isVariableDeclaration(at) || !ts.isIdentifier(at.name)) return false;
  const { name } = at;
  let isMocked = false;
  for (const node of identifiersNamed(name.text, text.getSourceFile())) {
    if (node === name) continue;
    if (findDeclaration(node.text, node)?.node !== at || isExport(node)) continue;
    if (!isInPretence(node)) return false;
    isMocked = true;
  }
  return isMocked;
}

function isInPretence(node: TS.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isCallExpression(parent) && parent.expression !== at && isPretence(parent)) return true;
  }
  return false;
}

/** `export { HOST }`, `module.exports = { HOST }`. */
function isExport(node: TS.Identifier): boolean {
  if (ts.isExportSpecifier(node.parent)) return true;
  const literal = node.parent.parent;
  if (!ts.isShorthandPropertyAssignment(node.parent) || !ts.isBinaryExpression(literal.parent)) return false;
  return /^(?:module\.)?exports$/.test(literal.parent.left.getText());
}

/** Whether a name is a mock: imported as one, or made, declared or assigned as one. */
function isMocking(name: TS.Identifier, left: number): boolean {
  const declaration = findDeclaration(name.text, name);
  if (!declaration) return EXPECTATIONS.has(name.text);
  if (declaration.kind === 'import') return isMock(declaration.specifier, nameOfImport(declaration.name));
  if (declaration.kind !== 'variable' || left === 0) return false;
  const { variable, member } = variableOf(declaration.node);
  if (!variable) return false;
  const { initializer, type } = variable;
  if (initializer) return isMockMaker(skipWrappers(initializer), member, left - 1);
  if (type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName))
    return isMocking(type.typeName, left - 1);
  return isAssignedMock(name, variable, left - 1);
}

/** `new MockAgent()`, `nock(…)`, `require('nock')`, of which a name may take one member. */
function isMockMaker(maker: TS.Node, member: string, left: number): boolean {
  if (ts.isAwaitExpression(maker)) return isMockMaker(skipWrappers(maker.expression), member, left);
  if (!ts.isNewExpression(maker) && !ts.isCallExpression(maker)) return false;
  const made = rootOf(maker);
  if (!made) return false;
  if (made.text !== 'require') return isMocking(made, left);
  const [argument] = maker.arguments ?? [];
  return argument !== undefined && ts.isStringLiteralLike(argument) && isMock(argument.text, member);
}

/** `let agent; beforeEach(() => { agent = new MockAgent(); })`. */
function isAssignedMock(name: TS.Identifier, variable: TS.VariableDeclaration, left: number): boolean {
  return identifiersNamed(name.text, name.getSourceFile()).some(
    (node) =>
      isAssignment(node.parent) &&
      node.parent.left === node &&
      findDeclaration(node.text, node)?.node === variable &&
      isMockMaker(skipWrappers(node.parent.right), '', left),
  );
}

/** The declaration that a name is taken out of, and which member of it the name is. */
function variableOf(node: TS.VariableDeclaration | TS.BindingElement): {
  variable: TS.VariableDeclaration | null;
  member: string;
} {
  let at: TS.VariableDeclaration | TS.BindingElement | TS.ParameterDeclaration = node;
  let member = '';
  while (ts.isBindingElement(at)) {
    member = (at.propertyName ?? at.name).getText();
    at = at.parent.parent;
  }
  return { variable: ts.isVariableDeclaration(at) ? at : null, member };
}

function nameOfImport(name: string): string {
  return name === 'default' || name === '*' ? '' : name;
}

/** The identifier that a chain of calls and members starts from. */
export function rootOf(call: TS.CallExpression | TS.NewExpression): TS.Identifier | null {
  let at: TS.Expression = call.expression;
  for (;;) {
    if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = at.expression;
    else if (ts.isCallExpression(at) || ts.isNewExpression(at)) at = at.expression;
    else return ts.isIdentifier(at) ? at : null;
  }
}
