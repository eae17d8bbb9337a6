/** An answer followed forward through the program: every place that reads a member of it. */

import type { Callers } from '../clients/callers.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import {
  enclosingFunction,
  type FunctionNode,
  isFunctionNode,
  skipWrappers,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { assignTo, bindTo, type Sink } from './bind.ts';
import { ANY, type Item, type Member, memberOf, moved, type Read } from './item.ts';
import { intoCall, throughMethod } from './methods.ts';
import { callAround, isAssignment, passedOn, typeSaid } from './passing.ts';

/** A declared type that an item was said to have. */
export interface Typed {
  readonly type: TS.TypeNode;
  readonly item: Item;
}

/** What became of the items: the reads of the answer, and the types that values of it were said to have. */
export interface Flow {
  readonly reads: readonly Read[];
  readonly types: readonly Typed[];
}

/** Where an item begins: an expression, or (`name`) what a declaration binds. */
export interface Start {
  readonly item: Item;
  readonly name: TS.BindingName | null;
}

/** The most places that one answer is followed to. */
const MAX_ITEMS = 4_000;

/** Names deeper than any field of the catalogue. */
const MAX_PATH = 9;

/** Follows items until nobody passes them on. */
export function followItems(starts: readonly Start[], world: World, callers: Callers): Flow {
  const walk = new Walk(world, callers);
  for (const { item, name } of starts) {
    if (name) bindTo(item, name, item.node, walk);
    else walk.add(item);
  }
  walk.run();
  return walk;
}

/** One run: what is still to be followed, and what was found so far. */
class Walk implements Flow, Sink {
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

  /** The member as it goes on, the read of it noted where it is one of the answer. */
  read(item: Item, found: Member, node: TS.Node): Item {
    if (!found.isRead) return found.item;
    const read: Read = { node, path: found.item.path, certainty: item.certainty, from: item.last };
    this.reads.push(read);
    return { ...found.item, last: read };
  }

  run(): void {
    for (let item = this.#queue.pop(); item; item = this.#queue.pop()) this.#step(item);
  }

  /** What the expression around an item makes of it. */
  #step(item: Item): void {
    const { node } = item;
    const { parent } = node;
    if (!parent) return;
    const type = typeSaid(parent);
    if (type) this.types.push({ type, item });
    const passed = passedOn(item);
    if (passed) this.add(passed);
    if (ts.isBinaryExpression(parent) && parent.right === node && isAssignment(parent.operatorToken.kind))
      assignTo(item, skipWrappers(parent.left), this);
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === node) this.#access(item, parent);
    else if (ts.isElementAccessExpression(parent) && parent.expression === node)
      this.#member(item, keyOf(parent), parent);
    else if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      bindTo(item, parent.name, parent, this);
    else if (ts.isForOfStatement(parent) && parent.expression === node) this.#loop(item, parent);
    else if (ts.isReturnStatement(parent) || ts.isYieldExpression(parent))
      this.#leave(item, enclosingFunction(parent));
    else if (isFunctionNode(parent) && parent.body === node) this.#leave(item, parent);
    else this.#given(item, ts.isSpreadElement(parent) ? parent : node);
  }

  /** An argument of a call. */
  #given(item: Item, argument: TS.Node): void {
    const call = argument.parent;
    const isCall = ts.isCallExpression(call) || ts.isNewExpression(call);
    if (isCall && call.expression !== argument) this.#argument(item, argument, call);
  }

  #access(item: Item, access: TS.PropertyAccessExpression): void {
    const call = access.parent;
    if (!ts.isCallExpression(call) || call.expression !== access) {
      this.#member(item, access.name.text, access);
      return;
    }
    const through = throughMethod(access.name.text, item, call);
    for (const next of through.results) this.add(next);
    for (const { index, item: passed } of through.callbacks) this.#callback(passed, call, index);
    if (through.isKnown) return;
    // What is said of a request after it was made: `.set(…)`, `.retry(…)`.
    if (item.path.length === 0 && item.inside.length === 0 && item.raw) this.add(moved(item, call));
    else this.#member(item, access.name.text, access);
  }

  /** A member that is read: of the answer, or of what it was put into. */
  #member(item: Item, name: string, access: TS.Node): void {
    const found = memberOf(item, name, access);
    if (found) this.add(this.read(item, found, access));
  }

  #loop(item: Item, loop: TS.ForOfStatement): void {
    const found = memberOf(item, ANY, loop);
    if (!found) return;
    const { initializer } = loop;
    const [variable] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
    if (variable) bindTo(found.item, variable.name, variable, this);
    else if (ts.isExpression(initializer)) assignTo(found.item, initializer, this);
  }

  /** Out of a function: to the call that it was written in, or to its callers. */
  #leave(item: Item, fn: FunctionNode | null): void {
    if (!fn) return;
    if (fn.type) this.types.push({ type: fn.type, item });
    const call = callAround(fn);
    if (call) {
      this.add(moved(item, call));
      return;
    }
    const sites = this.#callers.sitesOf(fn).map(({ node }) => node);
    // Of the calls that it is known to come out of, the one that enters this function.
    const at = item.up.findIndex((one) => sites.includes(one));
    const known = item.up[at];
    if (known) this.add({ ...item, node: known, up: item.up.slice(at + 1) });
    else for (const site of sites) if (ts.isExpression(site)) this.add(moved(item, site));
  }

  #argument(item: Item, argument: TS.Node, call: TS.CallExpression | TS.NewExpression): void {
    const index = (call.arguments ?? []).findIndex((one) => one === argument);
    const callee = skipWrappers(call.expression);
    for (const next of intoCall(item, callee, call, index)) this.add(next);
    if (ts.isPropertyAccessExpression(callee) && /^(?:push|unshift|set|add|enqueue)$/.test(callee.name.text))
      assignTo(item, skipWrappers(callee.expression), this);
    if (ts.isSpreadElement(argument)) return;
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
    bindTo(item, parameter.name, parameter, this);
  }

  #functionsOf(callee: TS.Expression): FunctionNode[] {
    return optionsOf(evaluate(callee, frameAt(callee, this.#world))).flatMap((option) =>
      option.kind === 'function' ? [option.node] : [],
    );
  }
}

/** The name that an element access reads, where it is written down. */
function keyOf({ argumentExpression }: TS.ElementAccessExpression): string {
  const key = skipWrappers(argumentExpression);
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : ANY;
}
