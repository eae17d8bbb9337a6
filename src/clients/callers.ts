/** Who calls whom: every call of the files that matter, by the function it enters or the class it constructs. */

import { argumentsOf, bindFunction, frameFor } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Assumption, type CallSite, frameAt, type World } from '../evaluate/frame.ts';
import { type FunctionValue, optionsOf, type Value } from '../evaluate/value.ts';
import { type CallLike, calleeName, type SourceUnit } from '../syntax/source-unit.ts';
import { type ClassNode, type FunctionNode, skipWrappers, type TS, ts } from '../syntax/typescript.ts';

/** How far calls are followed into files that do not matter themselves. */
const MAX_HOPS = 3;

/** One way to come to an open function or class, and where it stands. */
export interface Site {
  readonly node: TS.Node;
  readonly assumption: Assumption;
}

export interface Callers {
  /** The calls that may be requests, with what is called, in order of files and text. */
  readonly requests: readonly CallLike[];
  readonly sitesOf: (owner: FunctionNode | ClassNode) => readonly Site[];
}

/** Reads the calls of `units` and of the functions that they reach, in the open world. */
export function findCallers(
  units: readonly SourceUnit[],
  world: World,
  isRequest: (callee: Value, node: CallLike) => boolean,
): Callers {
  const sites = new Map<FunctionNode | ClassNode, Site[]>();
  const requests: CallLike[] = [];
  const queue: { calls: readonly CallLike[]; hops: number }[] = units.map((unit) => ({
    calls: unit.calls,
    hops: 0,
  }));
  const known = new Set(units.map((unit) => unit.file));
  const reached = new Set<FunctionNode | ClassNode>();

  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const node of next.calls) {
      const callee = evaluateCallee(node, world);
      if (isRequest(callee, node)) requests.push(node);
      for (const option of optionsOf(callee)) {
        const owners = ownersOf(option, node, world);
        for (const { owner, site } of owners) {
          push(sites, owner, site);
          if (reached.has(owner)) continue;
          reached.add(owner);
          const file = owner.getSourceFile().fileName;
          if (known.has(file) || next.hops >= MAX_HOPS) continue;
          queue.push({ calls: callsInside(owner, world), hops: next.hops + 1 });
        }
      }
    }
  }
  addSubclasses(units, world, sites);
  return { requests, sitesOf: (owner) => sites.get(owner) ?? [] };
}

/** What a call calls, in the frame of whoever calls. */
export function evaluateCallee(node: CallLike, world: World): Value {
  const callee = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
  return evaluate(callee, frameAt(node, world));
}

function ownersOf(
  callee: Value,
  node: CallLike,
  world: World,
): { owner: FunctionNode | ClassNode; site: Site }[] {
  if (callee.kind === 'class' && ts.isNewExpression(node)) {
    return chainOf(callee.node, world).map((owner) => ({
      owner,
      site: { node, assumption: { kind: 'new', owner, site: node } },
    }));
  }
  const target = callee.kind === 'function' ? callee : boundTarget(node, world);
  if (!target) return [];
  const site: CallSite = { node, enter: (inner) => enterSite(node, target.node, inner) };
  return [{ owner: target.node, site: { node, assumption: { kind: 'call', owner: target.node, site } } }];
}

/** The function of `fn.call(this, …)` and `fn.apply(this, …)`. */
function boundTarget(node: CallLike, world: World): FunctionValue | null {
  const name = calleeName(node);
  if (!ts.isCallExpression(node) || (name !== 'call' && name !== 'apply')) return null;
  const callee = skipWrappers(node.expression);
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const value = evaluate(callee.expression, frameAt(node, world));
  return value.kind === 'function'
    ? bindFunction(value, name, argumentsOf(node, frameAt(node, world)))
    : null;
}

/** The frame of `fn` as this call enters it, in a world where more is known of the caller. */
function enterSite(node: CallLike, fn: FunctionNode, world: World): ReturnType<CallSite['enter']> {
  const frame = frameAt(node, world);
  for (const option of optionsOf(evaluateCallee(node, world))) {
    if (option.kind === 'function' && option.node === fn)
      return frameFor(option, argumentsOf(node, frame), frame.depth);
  }
  const bound = boundTarget(node, world);
  return bound?.node === fn ? frameFor(bound, [], frame.depth) : null;
}

/** A class and the classes it extends. */
function chainOf(node: ClassNode, world: World): ClassNode[] {
  const chain = [node];
  for (let at: ClassNode | null = node; at && chain.length < 16; ) {
    const heritage: TS.ExpressionWithTypeArguments | undefined = at.heritageClauses?.find(
      (clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
    )?.types[0];
    const base: Value | null = heritage ? evaluate(heritage.expression, frameAt(at, world)) : null;
    at = base?.kind === 'class' && !chain.includes(base.node) ? base.node : null;
    if (at) chain.push(at);
  }
  return chain;
}

/** A class that nobody seen constructs still stands in for the classes it extends: a framework makes it. */
function addSubclasses(
  units: readonly SourceUnit[],
  world: World,
  sites: Map<FunctionNode | ClassNode, Site[]>,
): void {
  for (const unit of units) {
    for (const node of unit.classes) {
      if (sites.has(node)) continue;
      for (const base of chainOf(node, world).slice(1)) {
        push(sites, base, { node, assumption: { kind: 'new', owner: base, site: node } });
      }
    }
  }
}

function callsInside(owner: FunctionNode | ClassNode, world: World): CallLike[] {
  const unit = world.program.open(owner.getSourceFile().fileName);
  return unit?.calls.filter((call) => owner.pos <= call.pos && call.end <= owner.end) ?? [];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
