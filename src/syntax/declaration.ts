/** The one seam between a name and what it stands for: scopes walked outwards, without a type checker. */

import type { Program } from './program.ts';
import { type ClassNode, type FunctionNode, isFunctionNode, type TS, ts } from './typescript.ts';

/** An imported name: which module, and which of its exports (`*` for all of them). */
export interface ImportDeclaration {
  readonly kind: 'import';
  readonly specifier: string;
  readonly name: string;
  readonly node: TS.Node;
}

export type Declaration =
  | { readonly kind: 'variable'; readonly node: TS.VariableDeclaration | TS.BindingElement }
  | { readonly kind: 'parameter'; readonly node: TS.ParameterDeclaration | TS.BindingElement }
  | { readonly kind: 'function'; readonly node: FunctionNode }
  | { readonly kind: 'class'; readonly node: ClassNode }
  | { readonly kind: 'enum'; readonly node: TS.EnumDeclaration }
  | { readonly kind: 'namespace'; readonly node: TS.ModuleDeclaration }
  | ImportDeclaration;

const scopes = new WeakMap<TS.Node, Map<string, Declaration>>();

/** What `name` stands for at `node`, or null for a global. */
export function findDeclaration(name: string, node: TS.Node): Declaration | null {
  for (let at: TS.Node | undefined = node; at; at = at.parent) {
    if (!isScope(at)) continue;
    const found = scopeOf(at).get(name);
    if (found) return found;
  }
  return null;
}

/** The names declared directly in a scope; computed once. */
export function scopeOf(scope: TS.Node): ReadonlyMap<string, Declaration> {
  let names = scopes.get(scope);
  if (!names) {
    names = new Map();
    collect(scope, names);
    scopes.set(scope, names);
  }
  return names;
}

function isScope(node: TS.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isBlock(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isCatchClause(node) ||
    ts.isClassExpression(node) ||
    isFunctionNode(node)
  );
}

function collect(scope: TS.Node, names: Map<string, Declaration>): void {
  if (isFunctionNode(scope)) {
    if (ts.isFunctionExpression(scope) && scope.name)
      names.set(scope.name.text, { kind: 'function', node: scope });
    for (const parameter of scope.parameters)
      bind(parameter.name, { kind: 'parameter', node: parameter }, names);
    if (scope.body && ts.isBlock(scope.body)) hoistVars(scope.body, names);
    return;
  }
  if (ts.isClassExpression(scope)) {
    if (scope.name) names.set(scope.name.text, { kind: 'class', node: scope });
    return;
  }
  if (ts.isCatchClause(scope)) {
    if (scope.variableDeclaration) {
      bind(scope.variableDeclaration.name, { kind: 'variable', node: scope.variableDeclaration }, names);
    }
    return;
  }
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    if (scope.initializer && ts.isVariableDeclarationList(scope.initializer))
      bindList(scope.initializer, names);
    return;
  }
  if (ts.isCaseBlock(scope)) {
    for (const clause of scope.clauses)
      for (const statement of clause.statements) bindStatement(statement, names);
    return;
  }
  if (ts.isSourceFile(scope)) hoistVars(scope, names);
  if (ts.isSourceFile(scope) || ts.isBlock(scope) || ts.isModuleBlock(scope)) {
    for (const statement of scope.statements) bindStatement(statement, names);
  }
}

function bindStatement(statement: TS.Statement, names: Map<string, Declaration>): void {
  if (ts.isVariableStatement(statement)) bindList(statement.declarationList, names);
  else if (ts.isFunctionDeclaration(statement)) {
    // Overload signatures have no body; the implementation is the one that runs.
    if (statement.name && (statement.body || !names.has(statement.name.text))) {
      names.set(statement.name.text, { kind: 'function', node: statement });
    }
  } else if (ts.isClassDeclaration(statement)) {
    if (statement.name) names.set(statement.name.text, { kind: 'class', node: statement });
  } else if (ts.isEnumDeclaration(statement))
    names.set(statement.name.text, { kind: 'enum', node: statement });
  else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
    if (!names.has(statement.name.text))
      names.set(statement.name.text, { kind: 'namespace', node: statement });
  } else if (ts.isImportDeclaration(statement)) bindImport(statement, names);
  else if (ts.isImportEqualsDeclaration(statement)) bindImportEquals(statement, names);
}

function bindImport(statement: TS.ImportDeclaration, names: Map<string, Declaration>): void {
  const clause = statement.importClause;
  if (!clause || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  const specifier = statement.moduleSpecifier.text;
  const add = (local: TS.Identifier, name: string, node: TS.Node): void => {
    names.set(local.text, { kind: 'import', specifier, name, node });
  };
  if (clause.name) add(clause.name, 'default', clause);
  if (!clause.namedBindings) return;
  if (ts.isNamespaceImport(clause.namedBindings)) {
    add(clause.namedBindings.name, '*', clause.namedBindings);
    return;
  }
  for (const element of clause.namedBindings.elements) {
    add(element.name, (element.propertyName ?? element.name).text, element);
  }
}

/** `import axios = require('axios')`. */
function bindImportEquals(statement: TS.ImportEqualsDeclaration, names: Map<string, Declaration>): void {
  const reference = statement.moduleReference;
  if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression)) return;
  const specifier = reference.expression.text;
  names.set(statement.name.text, { kind: 'import', specifier, name: '*', node: statement });
}

function bindList(list: TS.VariableDeclarationList, names: Map<string, Declaration>): void {
  for (const declaration of list.declarations)
    bind(declaration.name, { kind: 'variable', node: declaration }, names);
}

function bind(
  name: TS.BindingName,
  declaration: Extract<Declaration, { kind: 'variable' | 'parameter' }>,
  names: Map<string, Declaration>,
): void {
  if (ts.isIdentifier(name)) {
    // A destructured parameter without a name of its own still shadows.
    if (name.text) names.set(name.text, declaration);
    return;
  }
  for (const element of name.elements) {
    if (ts.isBindingElement(element)) bind(element.name, { kind: declaration.kind, node: element }, names);
  }
}

/** `var` belongs to the function, however deep it stands. */
function hoistVars(root: TS.Node, names: Map<string, Declaration>): void {
  const stack: TS.Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    ts.forEachChild(node, (child) => {
      if (isFunctionNode(child) || ts.isClassLike(child)) return;
      if (ts.isVariableDeclarationList(child) && !(child.flags & ts.NodeFlags.BlockScoped))
        bindList(child, names);
      stack.push(child);
    });
  }
}

/** The file an import leads to, or null when it is a package. */
export function importedFile(declaration: ImportDeclaration, program: Program): string | null {
  return program.resolve(declaration.specifier, declaration.node.getSourceFile().fileName);
}
