/** An answer followed forward through the program: every place that reads a member of it. */

import type { Callers } from '../clients/callers.ts';
import { placesOf } from '../clients/sites.ts';
import type { World } from '../evaluate/frame.ts';
import {
  enclosingFunction,
  type FunctionNode,
  isFunctionNode,
  propertyNameText,
  skipWrappers,
  type TS,
  ts,
} from '../syntax/typescript.ts';
import { assignTo, bindEach, bindTo, type Sink } from './bind.ts';
import { functionsOf, instanceReads, queriesWith } from './handed.ts';
import {
  ANY,
  bodyOf,
  type Flow,
  type Item,
  type Member,
  memberOf,
  moved,
  type Read,
  type Start,
  type Typed,
  wrapped,
} from './item.ts';
import { collectorOf, handsItems, intoCall, isPipe, operatorOf, throughMethod } from './methods.ts';
import { callAround, givesAway, keyOf, passedOn, type Query, queryAround, typeSaid } from './passing.ts';
import { memberReads } from './references.ts';

/** The most places that one answer is followed to. */
const MAX_ITEMS = 20_000;

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
  readonly joins = new Map<Read, Read>();
  isCut = false;
  readonly #seen = new Map<TS.Node, Map<string, Item>>();
  readonly #queue: Item[] = [];
  #left = MAX_ITEMS;

  constructor(world: World, callers: Callers) {
    this.#world = world;
    this.#callers = callers;
  }

  add(item: Item): void {
    const { node, path, inside } = item;
    const key = `${path.join('.')}|${inside.join('.')}|${item.up.length}|${item.raw}`;
    const seen = this.#seen.get(node) ?? new Map<string, Item>();
    const first = seen.get(key);
    if (first?.last && item.last && first.last !== item.last) this.joins.set(item.last, first.last);
    if (first || path.length > MAX_PATH || inside.length > MAX_PATH) return;
    this.isCut ||= this.#left <= 0;
    if (this.isCut) return;
    seen.set(key, item);
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
    if (ts.isCallExpression(node) && item.path.length === 0 && item.inside.length === 0)
      this.#generic(item, node);
    const type = typeSaid(parent);
    if (type) this.types.push({ type, item });
    const passed = passedOn(item);
    if (passed) this.add(passed);
    if (ts.isBinaryExpression(parent) && parent.right === node && givesAway(parent.operatorToken.kind))
      assignTo(item, skipWrappers(parent.left), this);
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === node) this.#access(item, parent);
    else if (ts.isElementAccessExpression(parent) && parent.expression === node)
      this.#member(item, keyOf(parent), parent);
    else if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      bindTo(item, parent.name, parent, this);
    else if (ts.isPropertyDeclaration(parent) && parent.initializer === node) this.#field(item, parent);
    else if (ts.isForOfStatement(parent) && parent.expression === node) bindEach(item, parent, this);
    else if (ts.isReturnStatement(parent) || ts.isYieldExpression(parent))
      this.#leave(item, enclosingFunction(parent));
    else if (isFunctionNode(parent) && parent.body === node) this.#leave(item, parent);
    else this.#given(item, ts.isSpreadElement(parent) ? parent : node);
  }

  /** A field of a class: read as a member of `this`, or of its instances. */
  #field(item: Item, field: TS.PropertyDeclaration): void {
    const name = propertyNameText(field.name);
    if (name === null || !ts.isClassLike(field.parent)) return;
    for (const read of memberReads(name, field)) this.add(moved(item, read));
    const { reads, isCut } = instanceReads(name, field.parent, this.#world);
    for (const read of reads) this.add(moved(item, read));
    this.isCut ||= isCut;
  }

  /** `get<{ expenses: Expense[] }>(…)`: what the body is said to be. */
  #generic(item: Item, { typeArguments }: TS.CallExpression): void {
    const [type] = typeArguments ?? [];
    if (type) this.types.push({ type, item: bodyOf(item, item.node) });
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
    if (access.name.text === 'pipe') {
      this.#pipe(item, call, 0);
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

  /** Through the operators of a stream, from the one at `from` on, until one makes something else of it. */
  #pipe(item: Item, call: TS.CallExpression, from: number): void {
    for (const argument of call.arguments.slice(from)) {
      const operator = operatorOf(argument);
      if (!operator) continue;
      this.#callback(item, operator.call, operator.index);
      if (!operator.passes) return;
    }
    this.add(moved(item, call));
  }

  /** A member that is read: of the answer, or of what it was put into. */
  #member(item: Item, name: string, access: TS.Node): void {
    const found = memberOf(item, name, access);
    if (found) this.add(this.read(item, found, access));
  }

  /** Out of a function: to the call that it was written in, or to its callers. */
  #leave(item: Item, fn: FunctionNode | null): void {
    if (!fn) return;
    if (fn.type) this.types.push({ type: fn.type, item });
    const call = callAround(fn);
    const query = call ? null : queryAround(fn);
    if (call) this.add(moved(item, call));
    if (query) this.#query(item, fn, query);
    if (call || query) return;
    for (const given of queriesWith(fn, this.#world)) this.#query(item, fn, given);
    const sites = placesOf(this.#callers.sitesOf(fn));
    // Of the calls that it is known to come out of, the one that enters this function.
    const at = item.up.findIndex((one) => sites.has(one));
    const known = item.up[at];
    if (known) this.add({ ...item, node: known, up: item.up.slice(at + 1) });
    else for (const site of sites) if (ts.isExpression(site)) this.add(moved(item, site));
  }

  /** What a hook is given to fetch with is its `data`, or what its `select` makes of that. */
  #query(item: Item, fn: FunctionNode, { call, select }: Query): void {
    const selected = select && skipWrappers(select);
    if (!selected || selected === fn) this.add(wrapped(item, 'data', call));
    else if (isFunctionNode(selected)) this.#into(item, selected, 0);
    else for (const one of functionsOf(selected, this.#world)) this.#into(item, one, 0);
  }

  #argument(item: Item, argument: TS.Node, call: TS.CallExpression | TS.NewExpression): void {
    const index = (call.arguments ?? []).findIndex((one) => one === argument);
    const callee = skipWrappers(call.expression);
    for (const next of intoCall(item, callee, call, index)) this.add(next);
    const collector = collectorOf(callee);
    if (collector) assignTo(item, collector, this);
    if (ts.isSpreadElement(argument)) return;
    if (ts.isCallExpression(call) && isPipe(callee)) this.#pipe(item, call, index + 1);
    if (handsItems(callee)) this.#hand(item, call);
    for (const fn of functionsOf(callee, this.#world)) this.#into(item, fn, index);
  }

  /** To the functions among a call's arguments, item by item. */
  #hand(item: Item, call: TS.CallExpression | TS.NewExpression): void {
    const inner = memberOf(item, ANY, call)?.item;
    for (const argument of call.arguments ?? []) {
      const given = skipWrappers(argument);
      if (inner && isFunctionNode(given)) this.#into(inner, given, 0);
      else if (inner && argument !== item.node && ts.isIdentifier(given))
        for (const fn of functionsOf(given, this.#world)) this.#into(inner, fn, 0);
    }
  }

  /** The item as what a callback of a call gets at one position. */
  #callback(item: Item, call: TS.CallExpression, index: number): void {
    const [first] = call.arguments;
    if (!first) return;
    const given = skipWrappers(first);
    if (isFunctionNode(given)) this.#into(item, given, index);
    else for (const fn of functionsOf(given, this.#world)) this.#into(item, fn, index);
  }

  #into(item: Item, fn: FunctionNode, index: number): void {
    const parameter = fn.parameters.filter(({ name }) => name.getText() !== 'this')[index];
    if (!parameter || parameter.dotDotDotToken) return;
    if (parameter.type) this.types.push({ type: parameter.type, item });
    bindTo(item, parameter.name, parameter, this);
  }
}
