/** An answer followed forward through the program: every place that reads a member of it. */

import type { Callers } from '../clients/callers.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import {
  enclosingFunction,
  type FunctionNode,
  isFunctionNode,
  propertyNameText,
  skipWrappers,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { ANY, type Item, memberOf, moved, type Read, wrapped } from './item.ts';
import { intoCall, throughMethod } from './methods.ts';
import { memberReads, usesOf } from './references.ts';

/** A declared type that an item was said to have. */
export interface Typed {
  readonly type: TS.TypeNode;
  readonly item: Item;
}

export interface Flow {
  readonly reads: readonly Read[];
  readonly types: readonly Typed[];
}

/** The most places that one answer is followed to. */
const MAX_ITEMS = 4_000;

/** Names deeper than any field of the catalogue. */
const MAX_PATH = 9;

/** Follows items until nobody passes them on. */
export function followItems(starts: readonly Item[], world: World, callers: Callers): Flow {
  const walk = new Walk(world, callers);
  for (const start of starts) walk.add(start);
  walk.run();
  return walk;
}

class Walk implements Flow {
  readonly reads: Read[] = [];
  readonly types: Typed[] = [];
  readonly #world: World;
  readonly #callers: Callers;
  readonly #seen = new Map<TS.Node, Set<string>>();
  readonly #queue: Item[] = [];
  #left = MAX_ITEMS;

  constructor(world: World, callers: Callers) {
    this.#world = world;
    this.#callers = callers;
  }

  add(item: Item): void {
    const { node, path, inside } = item;
    const key = `${path.join('.')}|${inside.join('.')}|${item.up.length}|${item.raw}`;
    const seen = this.#seen.get(node) ?? new Set<string>();
    if (seen.has(key) || path.length > MAX_PATH || inside.length > MAX_PATH || this.#left <= 0) return;
    seen.add(key);
    this.#seen.set(node, seen);
    this.#left -= 1;
    this.#queue.push(item);
  }

  run(): void {
    for (let item = this.#queue.pop(); item; item = this.#queue.pop()) this.#step(item);
  }

  /** What the expression around an item makes of it. */
  #step(item: Item): void {
    const { node } = item;
    const { parent } = node;
    if (!parent) return;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
      return this.#access(item, parent);
    if (ts.isElementAccessExpression(parent) && parent.expression === node) {
      const key = skipWrappers(parent.argumentExpression);
      return this.#member(
        item,
        ts.isStringLiteralLike(key) ? key.text : ts.isNumericLiteral(key) ? key.text : ANY,
        parent,
        parent,
      );
    }
    if (
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      ts.isTypeAssertionExpression(parent)
    ) {
      this.types.push({ type: parent.type, item });
      return this.add(moved(item, parent));
    }
    if (
      ts.isAwaitExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isNonNullExpression(parent)
    )
      return this.add(moved(item, parent));
    if (ts.isYieldExpression(parent)) return this.#leave(item, enclosingFunction(parent));
    if (ts.isVariableDeclaration(parent) && parent.initializer === node) {
      if (parent.type) this.types.push({ type: parent.type, item });
      return this.#bind(item, parent.name, parent);
    }
    if (ts.isBinaryExpression(parent)) return this.#binary(item, parent);
    if (ts.isConditionalExpression(parent) && parent.condition !== node) return this.add(moved(item, parent));
    if (ts.isForOfStatement(parent) && parent.expression === node) return this.#loop(item, parent);
    if (ts.isSpreadElement(parent)) {
      if (ts.isArrayLiteralExpression(parent.parent)) return this.add(moved(item, parent.parent));
      return ts.isCallExpression(parent.parent) ? this.#argument(item, parent, parent.parent) : undefined;
    }
    if (ts.isSpreadAssignment(parent)) return this.#spread(item, parent);
    if (ts.isArrayLiteralExpression(parent)) {
      const index = parent.elements.findIndex((element) => element === node);
      return this.add(wrapped(item, String(index), parent));
    }
    if (ts.isPropertyAssignment(parent) && parent.initializer === node) {
      const name = propertyNameText(parent.name);
      return name === null ? undefined : this.add(wrapped(item, name, parent.parent));
    }
    if (ts.isShorthandPropertyAssignment(parent))
      return this.add(wrapped(item, parent.name.text, parent.parent));
    if (ts.isReturnStatement(parent)) return this.#leave(item, enclosingFunction(parent));
    if (isFunctionNode(parent) && parent.body === node) return this.#leave(item, parent);
    if (ts.isCallExpression(parent) && parent.expression !== node) return this.#argument(item, node, parent);
    if (ts.isNewExpression(parent) && parent.expression !== node) return this.#argument(item, node, parent);
  }

  #access(item: Item, access: TS.PropertyAccessExpression): void {
    const call = access.parent;
    if (ts.isCallExpression(call) && call.expression === access) {
      const through = throughMethod(access.name.text, item, call);
      for (const next of through.results) this.add(next);
      for (const { index, item: passed } of through.callbacks) this.#callback(passed, call, index);
      if (through.isKnown) return;
      // What is said of a request after it was made: `.set(…)`, `.retry(…)`.
      if (item.path.length === 0 && item.inside.length === 0 && item.raw) return this.add(moved(item, call));
    }
    this.#member(item, access.name.text, access, access);
  }

  /** A member that is read: of the answer, or of what it was put into. */
  #member(item: Item, name: string, at: TS.Node, next: TS.Node): void {
    const found = memberOf(item, name, next);
    if (!found) return;
    this.add(this.#read(item, found, at));
  }

  /** The member as it goes on, the read of it noted where it is one of the answer. */
  #read(item: Item, found: NonNullable<ReturnType<typeof memberOf>>, node: TS.Node): Item {
    if (!found.read) return found.item;
    const read: Read = { node, path: found.item.path, certainty: item.certainty, from: item.last };
    this.reads.push(read);
    return { ...found.item, last: read };
  }

  #bind(item: Item, name: TS.BindingName, declared: TS.Node): void {
    if (ts.isIdentifier(name)) {
      for (const use of usesOf(name, declared)) this.add(moved(item, use));
      return;
    }
    for (const [index, element] of name.elements.entries()) {
      if (!ts.isBindingElement(element)) continue;
      if (element.dotDotDotToken) {
        this.#bind(item, element.name, element);
        continue;
      }
      const key = ts.isArrayBindingPattern(name)
        ? String(index)
        : propertyNameText(element.propertyName ?? element.name);
      const found = key === null ? null : memberOf(item, key, element);
      if (!found) continue;
      this.#bind(this.#read(item, found, element), element.name, element);
    }
  }

  #binary(item: Item, parent: TS.BinaryExpression): void {
    const kind = parent.operatorToken.kind;
    const { SyntaxKind } = ts;
    if (kind === SyntaxKind.QuestionQuestionToken || kind === SyntaxKind.BarBarToken)
      return this.add(moved(item, parent));
    if (kind === SyntaxKind.AmpersandAmpersandToken && parent.right === item.node)
      return this.add(moved(item, parent));
    const isAssigned = kind === SyntaxKind.EqualsToken || kind === SyntaxKind.QuestionQuestionEqualsToken;
    if (!isAssigned || parent.right !== item.node) return;
    this.add(moved(item, parent));
    this.#assign(item, skipWrappers(parent.left));
  }

  /** What is written into a variable or a member of `this` is what its reads hold. */
  #assign(item: Item, target: TS.Expression): void {
    if (ts.isIdentifier(target)) this.#reuse(item, target);
    if (ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword)
      for (const read of memberReads(target.name.text, target)) this.add(moved(item, read));
    else if (ts.isPropertyAccessExpression(target) && ts.isIdentifier(target.expression))
      this.#reuse(wrapped(item, target.name.text, target), target.expression);
    if (ts.isObjectLiteralExpression(target)) this.#destructure(item, target);
  }

  #destructure(item: Item, target: TS.ObjectLiteralExpression): void {
    for (const property of target.properties) {
      const name = property.name ? propertyNameText(property.name) : null;
      const found = name === null ? null : memberOf(item, name, property);
      if (!found) continue;
      const read = this.#read(item, found, property);
      if (ts.isShorthandPropertyAssignment(property)) this.#reuse(read, property.name);
      if (ts.isPropertyAssignment(property)) this.#assign(read, skipWrappers(property.initializer));
    }
  }

  /** All uses of the variable that an identifier names. */
  #reuse(item: Item, name: TS.Identifier): void {
    const declaration = findVariable(name);
    if (!declaration || !ts.isIdentifier(declaration.name)) return;
    for (const use of usesOf(declaration.name, declaration)) if (use !== name) this.add(moved(item, use));
  }

  #loop(item: Item, loop: TS.ForOfStatement): void {
    const found = memberOf(item, ANY, loop);
    if (!found) return;
    if (!ts.isVariableDeclarationList(loop.initializer)) return this.#assign(found.item, loop.initializer);
    const [variable] = loop.initializer.declarations;
    if (variable) this.#bind(found.item, variable.name, variable);
  }

  #spread(item: Item, spread: TS.SpreadAssignment): void {
    const literal = spread.parent;
    const after = literal.properties.slice(literal.properties.indexOf(spread) + 1);
    const hidden = after.flatMap(({ name }) => (name ? (propertyNameText(name) ?? []) : []));
    this.add({ ...item, node: literal, hidden: [...item.hidden, ...hidden] });
  }

  /** Out of a function: to the call that it was written in, or to its callers. */
  #leave(item: Item, fn: FunctionNode | null): void {
    if (!fn) return;
    if (fn.type) this.types.push({ type: fn.type, item });
    const call = callbackOf(fn);
    if (call) {
      this.add(moved(item, call));
      return;
    }
    const [next, ...up] = item.up;
    if (next) return this.add({ ...item, node: next, up });
    for (const site of this.#callers.sitesOf(fn))
      if (ts.isExpression(site.node)) this.add(moved(item, site.node));
  }

  #argument(item: Item, argument: TS.Node, call: TS.CallExpression | TS.NewExpression): void {
    const index = (call.arguments ?? []).findIndex((one) => one === argument);
    const callee = skipWrappers(call.expression);
    const isSpread = ts.isSpreadElement(argument);
    for (const next of intoCall(item, callee, call, index)) this.add(next);
    if (ts.isPropertyAccessExpression(callee) && /^(?:push|unshift|set|add|enqueue)$/.test(callee.name.text))
      this.#assign(item, skipWrappers(callee.expression));
    if (isSpread) return;
    for (const fn of this.#functionsOf(callee)) this.#into(item, fn, index);
  }

  /** The item as what a callback of a call gets at one position. */
  #callback(item: Item, call: TS.CallExpression, index: number): void {
    const [first] = call.arguments;
    if (!first) return;
    const given = skipWrappers(first);
    if (isFunctionNode(given)) this.#into(item, given, index);
    else for (const fn of this.#functionsOf(given)) this.#into(item, fn, index);
  }

  #into(item: Item, fn: FunctionNode, index: number): void {
    const parameter = fn.parameters.filter(({ name }) => name.getText() !== 'this')[index];
    if (!parameter || parameter.dotDotDotToken) return;
    if (parameter.type) this.types.push({ type: parameter.type, item });
    this.#bind(item, parameter.name, parameter);
  }

  #functionsOf(callee: TS.Expression): FunctionNode[] {
    return optionsOf(evaluate(callee, frameAt(callee, this.#world))).flatMap((option) =>
      option.kind === 'function' ? [option.node] : [],
    );
  }
}

/** The call that a function is written in as an argument: what it gives back is what that makes of it. */
function callbackOf(fn: FunctionNode): TS.CallExpression | null {
  let at: TS.Node = fn;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const call = at.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === at) ? call : null;
}

function findVariable(
  name: TS.Identifier,
): TS.VariableDeclaration | TS.BindingElement | TS.ParameterDeclaration | null {
  const node = findDeclaration(name.text, name)?.node;
  return node && (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node))
    ? node
    : null;
}
