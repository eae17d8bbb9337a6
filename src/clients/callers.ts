/** Who calls whom: every call of the files that matter, by the function it enters or the class it constructs. */

import { enteredBy } from '../evaluate/enters.ts';
import { type Assumption, assume, type CallSite, frameAt, goesOn, type World } from '../evaluate/frame.ts';
import { isBaseCall } from '../evaluate/layers.ts';
import { derivedFunctions } from '../evaluate/maker-methods.ts';
import { isMaker } from '../evaluate/makers.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Maker, Value } from '../evaluate/value.ts';
import { append } from '../model/append.ts';
import type { CallLike, SourceUnit } from '../syntax/source-unit.ts';
import { type FunctionNode, type MakerNode, type TS, ts } from '../syntax/typescript.ts';
import { enterSite, evaluateCallee } from './callee.ts';
import { callsInside } from './calls-inside.ts';
import { chainOf, constructs } from './class-chain.ts';
import { siteKey } from './site-key.ts';

/** How far calls are followed into files that do not matter themselves. */
const MAX_HOPS = 3;

/** How many callers in a row are assumed to find out what a call calls. */
const MAX_ASSUMED = 4;

/** For each file that was read, the most callers that are tried to find out what a function calls in turn. */
const MAX_TRIED = 5_000;

/** Worlds that are kept. */
const MAX_WORLDS = 128;

/** One way to come to an open function or class, and where it stands. */
export interface Site {
  readonly node: TS.Node;
  /** What holds on this way; the owner's own assumption comes last. */
  readonly assumptions: readonly Assumption[];
}

export interface Callers {
  /** The calls that may be requests, in order of files and text. */
  readonly requests: readonly CallLike[];
  readonly sitesOf: (owner: MakerNode) => readonly Site[];
}

/** A call to be looked at, as it is made when these assumptions hold. */
interface Look {
  readonly node: CallLike;
  readonly hops: number;
  readonly assumptions: readonly Assumption[];
}

/** Reads the calls of `units` and of the functions that they reach. */
export function findCallers(
  units: readonly SourceUnit[],
  open: World,
  isRequest: (callee: Value, node: CallLike) => boolean,
): Callers {
  const index = new CallerIndex(units, open, isRequest);
  index.read();
  return { requests: [...index.requests], sitesOf: (owner) => index.sites.get(owner) ?? [] };
}

class CallerIndex {
  readonly sites = new Map<MakerNode, Site[]>();
  readonly requests = new Set<CallLike>();
  readonly #units: readonly SourceUnit[];
  readonly #open: World;
  readonly #isRequest: (callee: Value, node: CallLike) => boolean;
  readonly #queue: Look[];
  #tried = 0;
  readonly #files: Set<string>;
  readonly #reached = new Set<MakerNode>();
  /** Calls of something that the callers of `owner` decide. */
  readonly #waiting = new Map<MakerNode, Look[]>();
  readonly #known = new Map<MakerNode, Set<string>>();
  readonly #worlds = new Map<readonly Assumption[], World>();

  constructor(
    units: readonly SourceUnit[],
    open: World,
    isRequest: (callee: Value, node: CallLike) => boolean,
  ) {
    this.#units = units;
    this.#open = open;
    this.#isRequest = isRequest;
    this.#queue = units.flatMap(({ calls }) => calls.map((node) => ({ node, hops: 0, assumptions: [] })));
    this.#files = new Set(units.map((unit) => unit.file));
  }

  read(): void {
    this.#drain();
    this.#addSubclasses();
    this.#drain();
    // What nobody seen calls, a framework calls: with objects of the declared types.
    for (const [owner, looks] of this.#waiting) {
      const isFree = !this.sites.has(owner) || this.#open.libraries.contained(owner, this.#open);
      if (isFree) for (const look of looks) this.#again(look, [{ kind: 'nobody', owner }]);
    }
    this.#drain();
  }

  #drain(): void {
    for (let at = 0; at < this.#queue.length; at += 1) {
      const look = this.#queue[at];
      if (!look) continue;
      if (!goesOn(this.#open, look.node)) break;
      this.#safely(look.node, () => this.#look(look));
    }
    this.#queue.length = 0;
  }

  /** A fault of ours costs this call, or this class, only, and is reported. */
  #safely(node: TS.Node, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#open.program.fault(node.getSourceFile().fileName, error);
    }
  }

  #look(look: Look): void {
    const { node, assumptions } = look;
    const world = this.#worldOf(assumptions);
    const callee = evaluateCallee(node, world);
    if (this.#isRequest(callee, node)) this.requests.add(node);
    let entered = false;
    for (const option of optionsOf(callee)) {
      if (option.kind !== 'function' && option.kind !== 'class') continue;
      if (constructs(node, option)) this.#addNew(option, look);
      else if (option.kind === 'function') this.#addCall(option.node, look);
      else continue;
      entered = true;
    }
    const through = entered ? null : enteredBy(node, frameAt(node, world));
    // `Base.call(this, …)` fills the object that is being made: whoever makes it decides.
    if (through && isMaker(through) && isBaseCall(node)) return;
    if (through) this.#addCall(through.node, look);
    else if (!entered) this.#wait(callee, look);
  }

  #worldOf(assumptions: readonly Assumption[]): World {
    if (assumptions.length === 0) return this.#open;
    let world = this.#worlds.get(assumptions);
    if (!world) {
      // Looks under the same assumptions follow each other; what is further back is not needed again.
      if (this.#worlds.size >= MAX_WORLDS) this.#worlds.clear();
      world = assume(this.#open, assumptions);
      this.#worlds.set(assumptions, world);
    }
    return world;
  }

  #addCall(owner: FunctionNode, { node, assumptions, hops }: Look): void {
    const site: CallSite = { node, enter: (world) => enterSite(node, owner, world) };
    this.#add(owner, { node, assumptions: [...assumptions, { kind: 'call', owner, site }] }, hops);
  }

  /** Who constructs a class decides for the classes that it extends, too. */
  #addNew(made: Maker, { node, assumptions, hops }: Look): void {
    if (ts.isTaggedTemplateExpression(node)) return;
    const chain = chainOf(made).map((owner) => ({ kind: 'new', owner, site: node }) as const);
    for (const own of chain) {
      const others = chain.filter((assumption) => assumption !== own);
      this.#add(own.owner, { node, assumptions: [...assumptions, ...others, own] }, hops);
    }
  }

  #add(owner: MakerNode, site: Site, hops: number): void {
    const key = siteKey(site);
    let known = this.#known.get(owner);
    if (!known) {
      known = new Set();
      this.#known.set(owner, known);
    }
    if (known.has(key)) return;
    known.add(key);
    append(this.sites, owner, site);
    for (const look of this.#waiting.get(owner) ?? []) this.#again(look, site.assumptions);
    this.#reach(owner, hops);
  }

  /** The calls inside a function that is reached in a file of which nothing was read yet. */
  #reach(owner: MakerNode, hops: number): void {
    if (this.#reached.has(owner)) return;
    this.#reached.add(owner);
    if (this.#files.has(owner.getSourceFile().fileName) || hops >= MAX_HOPS) return;
    for (const node of callsInside(owner, this.#open)) {
      this.#queue.push({ node, hops: hops + 1, assumptions: [] });
    }
  }

  #wait(callee: Value, look: Look): void {
    if (look.assumptions.length >= MAX_ASSUMED) return;
    const owners = optionsOf(callee).flatMap((option) =>
      option.kind === 'unknown' ? (option.owner ?? []) : [],
    );
    for (const owner of new Set(owners)) {
      if (look.assumptions.some((assumption) => assumption.owner === owner)) continue;
      append(this.#waiting, owner, look);
      for (const site of this.sites.get(owner) ?? []) this.#again(look, site.assumptions);
    }
  }

  #again(look: Look, assumptions: readonly Assumption[]): void {
    const owners = new Set<TS.Node>(assumptions.map(({ owner }) => owner));
    const contradicts = look.assumptions.some((assumption) => owners.has(assumption.owner));
    if (contradicts) return;
    this.#tried += 1;
    if (this.#tried > MAX_TRIED * this.#open.program.opened.length) {
      this.#open.budget.onCut(look.node, 'request');
      return;
    }
    const all = look.assumptions.length === 0 ? assumptions : [...look.assumptions, ...assumptions];
    this.#queue.push({ ...look, assumptions: all });
  }

  /** A class that nobody seen constructs still stands in for the classes it extends: a framework makes it. */
  #addSubclasses(): void {
    const classes = this.#units
      .flatMap((unit) => unit.classes)
      .map((node): Maker => ({ kind: 'class', node, closure: frameAt(node, this.#open) }));
    for (const made of [...derivedFunctions(this.#open), ...classes])
      this.#safely(made.node, () => this.#addDerived(made));
  }

  #addDerived(made: Maker): void {
    const { node } = made;
    if (this.sites.has(node) && !this.#open.libraries.contained(node, this.#open)) return;
    for (const owner of chainOf(made).slice(1))
      this.#add(owner, { node, assumptions: [{ kind: 'new', owner, site: node }] }, 0);
  }
}
