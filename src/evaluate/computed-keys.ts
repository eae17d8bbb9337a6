/** Members written under computed names: `for (const verb of VERBS) api[verb] = …` writes one for each item. */

import { enclosingFunction, type FunctionNode, isFunctionNode, type TS, ts } from '../syntax/typescript.ts';
import { enteredBy } from './enters.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameOf, type LoopVariable, makeFrame } from './frame.ts';
import { MAX_OPTIONS, optionsOf } from './options.ts';
import { eachItem } from './properties.ts';
import { knownKey } from './text.ts';
import { list, passing, text, type Value } from './value.ts';

/** A name that is written, and the frame in which the loops around have the items that give this name. */
export interface Key {
  readonly name: string;
  readonly around: Frame;
}

/** A loop around a place: a `for`, or a function that is called with each item. */
type Loop =
  | {
      readonly kind: 'for';
      readonly variable: TS.VariableDeclaration;
      readonly over: TS.Expression;
      readonly keys: boolean;
    }
  | { readonly kind: 'call'; readonly fn: FunctionNode; readonly call: TS.CallExpression };

/** The names that `key` has; none when it is not known. `home` is the frame of the function it stands in. */
export function computedKeys(key: TS.Expression, home: Frame): readonly Key[] {
  return writtenKeys(key, home).flatMap(({ name, around }) => (name === null ? [] : [{ name, around }]));
}

/** The same with those of which the name is not known, which is null. */
export function writtenKeys(
  key: TS.Expression,
  home: Frame,
): readonly { readonly name: string | null; readonly around: Frame }[] {
  const known = knownKey(evaluate(key, home));
  if (known !== null) return [{ name: known, around: home }];
  const loops = home.args && home.fn ? loopsIn(key, home.fn) : loopsIn(key, null);
  if (loops.length === 0) return chosenKeys(key, home);
  let frames: Frame[] = [outside(loops, home)];
  for (const loop of loops) {
    frames = frames.flatMap((frame) => framesOf(loop, frame));
    if (frames.length > MAX_OPTIONS) return [{ name: null, around: home }];
  }
  return frames.map((around) => ({ name: knownKey(evaluate(key, around)), around }));
}

/** One of few names, whichever it is. */
function chosenKeys(key: TS.Expression, home: Frame): ReturnType<typeof writtenKeys> {
  return optionsOf(evaluate(key, home)).map((option) => ({ name: knownKey(option), around: home }));
}

/** The loops around a place, outermost first, up to the function `within`. */
function loopsIn(node: TS.Node, within: FunctionNode | null): Loop[] {
  const loops: Loop[] = [];
  for (let at = node; at.parent && at !== within; at = at.parent) {
    const loop = loopAround(at.parent, at);
    if (loop) loops.unshift(loop);
    else if (isFunctionNode(at.parent)) break;
  }
  return loops;
}

function loopAround(node: TS.Node, part: TS.Node): Loop | null {
  if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && part === node.statement) {
    if (!ts.isVariableDeclarationList(node.initializer)) return null;
    const [variable] = node.initializer.declarations;
    return variable
      ? { kind: 'for', variable, over: node.expression, keys: ts.isForInStatement(node) }
      : null;
  }
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  const call = node.parent;
  return ts.isCallExpression(call) && call.arguments.includes(node) ? { kind: 'call', fn: node, call } : null;
}

/** The frame that the outermost loop stands in. */
function outside([first]: readonly Loop[], home: Frame): Frame {
  if (!first) return home;
  const fn = enclosingFunction(first.kind === 'for' ? first.variable : first.call);
  return frameOf(fn, home);
}

/** The frames inside the loop, one for each item. */
function framesOf(loop: Loop, frame: Frame): Frame[] {
  if (loop.kind === 'call') {
    const { expression } = loop.call;
    if (ts.isPropertyAccessExpression(expression) && isEmpty(evaluate(expression.expression, frame)))
      return [];
    const entered = enteredBy(loop.call, frame);
    if (entered?.node !== loop.fn) return [frameOf(loop.fn, frame)];
    const before = entered.bound.slice(0, -1);
    const last = entered.bound.at(-1);
    const items = last ? optionsOf(last.value()) : [];
    return items.map((item) =>
      makeFrame({
        world: frame.world,
        fn: loop.fn,
        args: [...before, passing(() => item, loop.call)],
        self: entered.self,
        outer: frame,
        depth: frame.depth + 1,
      }),
    );
  }
  const over = evaluate(loop.over, frame);
  if (isEmpty(over)) return [];
  return optionsOf(loop.keys ? keysOf(over, loop.over) : eachItem(over, loop.over)).map((item) =>
    holding(loop.variable, item, frame),
  );
}

/** A list or an object without anything to go over. */
function isEmpty(over: Value): boolean {
  if (over.kind === 'fields') return over.names().length === 0 && over.rest() === null && over.isWhole();
  return over.kind === 'list' && over.items.length === 0 && over.rest === null;
}

function holding(variable: LoopVariable, item: Value, frame: Frame): Frame {
  const items = new Map(frame.items);
  items.set(variable, item);
  return { ...frame, items, memo: new Map() };
}

/** The names that `for … in` goes over. */
export function keysOf(value: Value, node: TS.Node): Value {
  if (value.kind === 'unknown') return eachItem(value, node);
  const names = optionsOf(value).flatMap((option) => {
    if (option.kind === 'fields') return option.names();
    return option.kind === 'list' ? option.items.map((_item, index) => String(index)) : [];
  });
  return eachItem(list(names.map((name) => text(name))), node);
}
