/**
 * What an expression can be known to be. A value carries its way: the places it went through.
 *
 * Values live here and not in `model` because functions and objects close over syntax: what leaves the evaluator
 * is plain data, these never do.
 */

import type { Setting } from '../settings/setting.ts';
import type { ClassNode, FunctionNode, MakerNode, TS } from '../syntax/typescript.ts';
import type { Frame } from './frame.ts';

/** One place on a value's way, in a few words. */
export interface Mark {
  readonly node: TS.Node | Setting;
  readonly note: string;
}

export type Trail = readonly Mark[];

/** A string: known pieces and holes. */
export interface Text {
  readonly kind: 'text';
  readonly pieces: readonly (string | Unknown)[];
  readonly trail: Trail;
}

/** A number, a boolean, `null` or `undefined`. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number | boolean | null | undefined;
}

/** An object, whose properties are evaluated when somebody reads them. */
export interface Fields {
  readonly kind: 'fields';
  /**
   * The property, or null when the object does not have it (or may have it, see `rest`); `self` is the object that it
   * is read through, where that goes on from this one: its methods and accessors have that as `this`. A setter stands
   * under `set name`.
   */
  readonly read: (name: string, self?: Fields) => Value | null;
  readonly names: () => readonly string[];
  /** Where the property that `read` finds is written; null where the object does not have it. */
  readonly placeOf: (name: string) => TS.Node | null;
  /** Why there may be more properties than `names` tells; null: these are all. */
  readonly rest: () => Unknown | null;
  /** Whether `names` tells all; unlike `rest`, it minds what packages bring. */
  readonly isWhole: () => boolean;
  /** The object as a string, for those that have one of their own (`URL`, `URLSearchParams`). */
  readonly text: (() => Value) | null;
  /** The built-in it is made by, such as `URL`; or null. */
  readonly brand: string | null;
  /** The same for copies that only went further: what is known of an object besides its fields hangs on it. */
  readonly identity: object;
  readonly node: TS.Node;
  readonly trail: Trail;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** Why there may be more items; null: these are all. */
  readonly rest: Unknown | null;
  /** How many of the items stand where they are here, and once each; absent: all. Of the others that is not known. */
  readonly placed?: number;
  readonly trail: Trail;
}

/** An argument, not yet evaluated. */
export interface Argument {
  readonly value: () => Value;
  readonly node: TS.Node;
  readonly spread: boolean;
}

/** A function with what it closes over. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionNode;
  /** The frame it was made in. */
  readonly closure: Frame;
  /** `this` when it is called as a method or bound. */
  readonly self: Value | null;
  /** Arguments bound in front. */
  readonly bound: readonly Argument[];
  /** What it has as an object, such as `KEY`. */
  readonly members?: Fields;
  readonly trail: Trail;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly closure: Frame;
}

/** What `new` makes an instance with: a class, or a function. */
export type Maker = ClassValue | FunctionValue;

/** Something of a package or of the platform, known by where it comes from. */
export interface Foreign {
  readonly kind: 'foreign';
  /** The module specifier; null for globals. */
  readonly module: string | null;
  /** Members from there: `['create']`. `default` is dropped. */
  readonly path: readonly string[];
  /** What a library's factory made: its table's name for it, and the options it was made with. */
  readonly made: { readonly by: string; readonly options: Value } | null;
  readonly node: TS.Node;
  readonly trail: Trail;
}

/** One of several, each of them possible; or (`every`) all of them in turn, as in a loop over a list. */
export interface OneOf {
  readonly kind: 'one-of';
  readonly options: readonly Exclude<Value, OneOf>[];
  readonly every: boolean;
}

/** A call that nobody knows the result of. */
interface Asked {
  readonly node: TS.CallExpression | TS.NewExpression;
  readonly args: readonly Argument[];
  /** The call that gave what this one was made on. */
  readonly before?: Asked;
}

export type UnknownWhy =
  | 'parameter'
  | 'environment'
  | 'call'
  | 'answer'
  | 'import'
  | 'global'
  | 'reassigned'
  | 'syntax'
  | 'cycle'
  | 'budget';

/** Not knowable here, and why. Never `null`, never an exception. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: UnknownWhy;
  /** What the reader calls it: `base`, `config.baseUrl`, `PLEO_BASE_URL`. */
  readonly name: string;
  /** For parameters: the function or class whose callers decide it. */
  readonly owner: MakerNode | null;
  /** What its declared type says, for when no caller does. */
  readonly type?: () => Value | null;
  /** For environment variables: whether anything in the repository gives it a value; absent: not looked up yet. */
  readonly lookedUp?: 'defined' | 'undefined';
  /** A member that has a value, but classes that extend its class may say otherwise. */
  readonly overridden?: true;
  /** Of something that a call gave: what that was asked with. */
  readonly asked?: Asked;
  /** It is the Base64 form of this. */
  readonly encoded?: Value;
  /** It is what an unknown object spread into a known one may bring. */
  readonly spread?: true;
  readonly node: TS.Node;
  readonly trail: Trail;
}

export type Value = Text | Constant | Fields | List | FunctionValue | ClassValue | Foreign | OneOf | Unknown;

export const UNDEFINED: Constant = { kind: 'constant', value: undefined };

export function text(value: string, node?: TS.Node, note = ''): Text {
  return { kind: 'text', pieces: value === '' ? [] : [value], trail: node ? [{ node, note }] : [] };
}

export function constant(value: Constant['value']): Constant {
  return { kind: 'constant', value };
}

export function unknown(
  why: UnknownWhy,
  name: string,
  node: TS.Node,
  owner: Unknown['owner'] = null,
): Unknown {
  return { kind: 'unknown', why, name: shortName(name), owner, node, trail: [] };
}

/** Names longer than anybody gives are cut: they are searched and shown. */
export function shortName(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}

const MAX_NAME = 300;

export function list(items: readonly Value[], rest: Unknown | null = null): List {
  return { kind: 'list', items, rest, trail: [] };
}

/** Whether a value is `undefined`, and nothing else. */
export function isUndefined(value: Value): boolean {
  return value.kind === 'constant' && value.value === undefined;
}

/** What a function is given at a place. */
export function passing(value: () => Value, node: TS.Node): Argument {
  return { value, node, spread: false };
}

/** The value with one more place on its way, at the end. */
export function withMark(value: Value, node: TS.Node, note: string): Value {
  if (value.kind === 'constant' || value.kind === 'class') return value;
  if (value.kind === 'one-of') {
    const marked = value.options.map((option) => withMark(option, node, note));
    return { ...value, options: marked.flatMap((one) => (one.kind === 'one-of' ? one.options : [one])) };
  }
  return { ...value, trail: joinTrails(value.trail, [{ node, note }]) };
}

const MAX_TRAIL = 24;

/** Both ways, each place once; bounded, since nobody reads more. */
export function joinTrails(a: Trail, b: Trail): Trail {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const joined = [...a];
  for (const mark of b) {
    if (joined.length >= MAX_TRAIL) break;
    if (!joined.some((known) => known.node === mark.node)) joined.push(mark);
  }
  return joined;
}

export function trailOf(value: Value): Trail {
  if (value.kind === 'constant' || value.kind === 'class') return [];
  if (value.kind === 'one-of')
    return value.options.reduce<Trail>((trail, o) => joinTrails(trail, trailOf(o)), []);
  return value.trail;
}
