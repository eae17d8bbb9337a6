/** Where evaluation stands: which function, called with what, under which assumptions about its callers. */

import type { Settings } from '../settings/lookup.ts';
import type { Program } from '../syntax/program.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { enclosingFunction, type FunctionNode, type MakerNode, type TS } from '../syntax/typescript.ts';
import { constructedFrame } from './classes.ts';
import { watchQuestions } from './questions.ts';
import type { Argument, Foreign, FunctionValue, Unknown, Value } from './value.ts';

/** What the meaning of libraries is asked for; the tables at the rim answer. */
export interface Libraries {
  /** The result of calling or constructing something foreign, or null when no table knows it. */
  readonly call: (callee: Foreign, args: readonly Argument[], node: CallLike, world: World) => Value | null;
  /** The function of the repository that calling something foreign enters, with what it passes bound; or null. */
  readonly enters: (callee: Foreign, args: readonly Argument[], node: CallLike) => FunctionValue | null;
  /** The function that a method of an object enters with it, as applications do with plugins; or null. */
  readonly plugs: (
    of: () => Value,
    method: string,
    args: readonly Argument[],
    node: TS.CallExpression,
  ) => FunctionValue | null;
  /** What an object of a declared type of a package is, such as Nest's `HttpService`; or null. */
  readonly instance: (type: Foreign, node: TS.Node, world: World) => Value | null;
  /** What a parameter of this name is by convention, when nothing else is known of it; or null. */
  readonly named: (name: string, node: TS.Node) => Value | null;
  /** What the build of the program puts in the place of an environment variable; or null. */
  readonly built: (variable: Unknown, world: World) => Value | null;
  /** What a container puts into a parameter, or into a decorated property, when nobody seen passes anything; or null. */
  readonly injected: (at: TS.ParameterDeclaration | TS.PropertyDeclaration, world: World) => Value | null;
  /** What a container makes of a class or function, with what it injects; null for what none makes. */
  readonly contained: (type: MakerNode, world: World) => Value | null;
  /** What a framework lets everybody read as `name`, from an object that is not known otherwise; or null. */
  readonly shared: (of: Value, name: string, node: TS.Node, world: World) => Value | null;
  /** Files of the repository that a build puts in the place of one. */
  readonly replacements: (file: string, world: World) => readonly string[];
  /** What a foreign call passes, at position `index`, to the function under `property` of its options; or null. */
  readonly passes: (
    callee: Foreign,
    args: readonly Argument[],
    property: string,
    index: number,
    node: CallLike,
  ) => Value | null;
}

/** A budget for the whole scan; what runs out is said. */
export interface Budget {
  steps: number;
  /** How deep the evaluation of expressions is nested right now. */
  nesting: number;
  /** Where the function entered outermost has to stop: steps left. */
  floor: number;
  /** Functions that took more steps than any that somebody wrote to call an API; they are not entered again. */
  readonly tangled: Set<TS.Node>;
  /** Told when something is cut off. */
  readonly onCut: (node: TS.Node, what: Cut) => void;
  /** Whether the time is over: what costs time and no steps ends, too. */
  readonly isLate: () => boolean;
}

/**
 * What is cut off: the scan by its steps or its time, one function, an expression, what one name
 * holds, the ways to one request, its address or its credential.
 */
export type Cut = 'scan' | 'time' | 'function' | 'expression' | 'name' | 'request' | 'address';

export function makeBudget(
  steps: number,
  onCut: Budget['onCut'],
  isLate: Budget['isLate'] = () => false,
): Budget {
  watchQuestions(isLate);
  return { steps, nesting: 0, floor: 0, tangled: new Set(), onCut, isLate };
}

/** The variable of a `for … of`, or the parameter of a function that an array method calls with its items. */
export type LoopVariable = TS.VariableDeclaration | TS.ParameterDeclaration;

/**
 * A function entered from one of its callers; a class made at one of its `new`s or standing in for a subclass;
 * or neither, since nobody seen calls it: then parameters are what their types say.
 */
export type Assumption =
  | { readonly kind: 'nobody'; readonly owner: MakerNode }
  /** A loop's variable holds one item of its list. */
  | { readonly kind: 'item'; readonly owner: LoopVariable; readonly index: number }
  | { readonly kind: 'call'; readonly owner: FunctionNode; readonly site: CallSite }
  | {
      readonly kind: 'new';
      readonly owner: MakerNode;
      /** A call, too: `if (!(this instanceof X)) return new X()`. */
      readonly site: TS.NewExpression | TS.CallExpression | MakerNode;
    };

/** A call of a function of the repository: the call, and how its arguments map to the parameters. */
export interface CallSite {
  readonly node: CallLike;
  /** Evaluates the callee in the caller's world: closures and `this` may depend on its callers in turn. */
  readonly enter: (world: World) => Frame | null;
}

/** What is known of the environment that the program runs in. */
export interface Environment {
  readonly settings: Settings;
  /** The value that the user's configuration gives to a variable or a configuration key, or null. */
  readonly given: (name: string) => string | null;
}

/** Everything known while one set of assumptions holds. */
export interface World {
  readonly program: Program;
  readonly libraries: Libraries;
  readonly budget: Budget;
  readonly environment: Environment;
  readonly assumptions: ReadonlyMap<TS.Node, Assumption>;
  /** The open frame of each function (null: module level). */
  readonly open: Map<FunctionNode | null, Frame>;
  /** Objects made by a class nobody seen constructs, or whose constructor's caller is not chosen yet. */
  readonly selves: Map<TS.Node, Value>;
  /** The functions being entered, innermost last: recursion ends here. */
  readonly entered: FunctionNode[];
}

export interface Frame {
  readonly world: World;
  /** Null at module level. */
  readonly fn: FunctionNode | null;
  /** Null: open, whoever calls decides. */
  readonly args: readonly Argument[] | null;
  readonly self: Value | null;
  readonly outer: Frame | null;
  /** What loop variables hold here, where each item is looked at by itself. */
  readonly items?: ReadonlyMap<TS.Node, Value>;
  /** The call that entered the function; absent when none did. */
  readonly site?: TS.Node;
  readonly depth: number;
  readonly memo: Map<TS.Node, Value | 'evaluating'>;
}

export function makeWorld(
  from: Pick<World, 'program' | 'libraries' | 'budget' | 'environment'>,
  assumptions: World['assumptions'] = new Map(),
): World {
  const { program, libraries, budget, environment } = from;
  return {
    program,
    libraries,
    budget,
    environment,
    assumptions,
    open: new Map(),
    selves: new Map(),
    entered: [],
  };
}

/** The same world with more assumed; the last assumption is the newest. */
export function assume(world: World, assumptions: readonly Assumption[]): World {
  const all = new Map(world.assumptions);
  for (const assumption of assumptions) all.set(assumption.owner, assumption);
  return makeWorld(world, all);
}

export function makeFrame(from: Omit<Frame, 'memo'>): Frame {
  return { ...from, memo: new Map() };
}

/** The frame of a function of which nothing is known but the world's assumptions. */
export function openFrame(fn: FunctionNode | null, world: World): Frame {
  const known = world.open.get(fn);
  if (known) return known;
  const outer = fn ? openFrame(enclosingFunction(fn), world) : null;
  const open = makeFrame({ world, fn, args: null, self: null, outer, depth: 0 });
  // Set before the site is looked at: a caller inside the function itself finds the open frame.
  world.open.set(fn, open);
  const assumption = fn && world.assumptions.get(fn);
  const entered =
    (assumption?.kind === 'call' ? assumption.site.enter(world) : fn && constructedFrame(fn, world)) ?? open;
  world.open.set(fn, entered);
  return entered;
}

/** Whether the functions around a frame were entered from where the world assumes, as far as it assumes anything. */
export function isConsistent(frame: Frame): boolean {
  for (let at: Frame | null = frame.outer; at; at = at.outer) {
    const assumption = at.fn && at.site ? at.world.assumptions.get(at.fn) : undefined;
    if (assumption?.kind === 'call' && assumption.site.node !== at.site) return false;
  }
  return true;
}

/** The frame in which a node is evaluated when nobody calls: that of its nearest function. */
export function frameAt(node: TS.Node, world: World): Frame {
  return openFrame(enclosingFunction(node), world);
}

/** The frame of `fn` as seen from `frame`: its own when it lies lexically around, else the open one. */
export function frameOf(fn: FunctionNode | null, frame: Frame): Frame {
  for (let at: Frame | null = frame; at; at = at.outer) if (at.fn === fn) return at;
  return openFrame(fn, frame.world);
}

/** How many steps are counted before somebody looks at the clock. */
const STEPS_PER_LOOK = 256;

/** Counts steps; false when the scan has used up its budget. */
export function spend(frame: Frame, node: TS.Node, steps = 1): boolean {
  const { budget } = frame.world;
  const before = budget.steps;
  budget.steps -= steps;
  const isLook = Math.floor(before / STEPS_PER_LOOK) !== Math.floor(budget.steps / STEPS_PER_LOOK);
  if (isLook && !goesOn(frame.world, node)) return false;
  if (budget.steps > budget.floor) return true;
  if (budget.steps <= 0) budget.onCut(node, 'scan');
  return false;
}

/** Whether there is time left; where there is none, nothing is left at all. */
export function goesOn({ budget }: World, node: TS.Node): boolean {
  if (budget.steps <= 0) return false;
  if (!budget.isLate()) return true;
  budget.steps = 0;
  budget.onCut(node, 'time');
  return false;
}
