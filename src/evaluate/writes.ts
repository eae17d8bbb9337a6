/** What is written into an object after it was made: `options.headers.Accept = …`, `params.set(…)`, `Object.assign(…)`. */

import { type Declaration, findDeclaration } from '../syntax/declaration.ts';
import type { Write } from '../syntax/source-unit.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, type TS, ts } from '../syntax/typescript.ts';
import { COMPUTED } from '../syntax/write.ts';
import { argumentsOf } from './calls.ts';
import { computedKeys, type Key, writtenKeys } from './computed-keys.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameOf, type World } from './frame.ts';
import { mutated, mutatedInto } from './mutation.ts';
import { fieldsOf, type Part, partsOf } from './objects.ts';
import { assigned } from './operators.ts';
import { mapOptions, optionsOf } from './options.ts';
import { reaching } from './order.ts';
import { afterOutsideWrites } from './outside-writes.ts';
import { afterPassing, passingsOf } from './passed-writes.ts';
import { readMember } from './properties.ts';
import { once } from './questions.ts';
import { knownKey } from './text.ts';
import { type Fields, passing, text, UNDEFINED, unknown, type Value } from './value.ts';

/** `value`, read at `node` from a variable, with what was written into it before. */
export function applyWrites(value: Value, node: TS.Expression, frame: Frame): Value {
  if (!optionsOf(value).some(({ kind }) => kind === 'fields' || kind === 'list')) return value;
  const declaration = ts.isIdentifier(node) ? findDeclaration(node.text, node) : null;
  return declaration ? writtenInto(value, declaration, node, frame) : value;
}

/** The most writes that are followed into one object: each makes a new one around the one before. */
const MAX_WRITES = 300;

/** `value`, that a declaration holds, as `use` sees it: with what was written into it before. */
export function writtenInto(value: Value, declaration: Declaration, use: TS.Node, frame: Frame): Value {
  if (declaration.kind !== 'variable' && declaration.kind !== 'parameter') return value;
  const { node } = declaration;
  const home = enclosingFunction(node);
  const changes = changesOf(node, frame.world);
  const reach = reaching(use, home, node);
  let current: Value = value;
  let applied = 0;
  for (const change of changes) {
    if (rootOf(change) === use) continue;
    const reached = reach(nodeOf(change));
    if (reached === 'never') continue;
    const before = current;
    current = after(before, change, reached === 'before', frame);
    if (current === before) continue;
    applied += 1;
    if (applied <= MAX_WRITES) continue;
    frame.world.budget.onCut(use, 'name');
    return unknown('budget', rootOf(change).getText(), use);
  }
  return home ? current : afterOutsideWrites(current, node, frame.world);
}

type Passing = ReturnType<typeof passingsOf>[number];
type Change = Write | Passing;

function nodeOf(change: Change): Write['node'] {
  return 'call' in change ? change.call : change.node;
}

function rootOf(change: Change): TS.Node {
  return 'call' in change ? change.name : change.root;
}

const changes = new WeakMap<TS.Node, readonly Change[]>();

/** The writes into what a declared name holds, and the calls that are given it, in order of the text. */
function changesOf(
  declared: TS.VariableDeclaration | TS.BindingElement | TS.ParameterDeclaration,
  { program }: World,
): readonly Change[] {
  const known = changes.get(declared);
  if (known) return known;
  const unit = program.open(declared.getSourceFile().fileName);
  const name = ts.isIdentifier(declared.name) ? declared.name.text : null;
  const all: readonly Change[] =
    unit && name !== null ? [...(unit.writes.get(name) ?? []), ...passingsOf(name, unit)] : [];
  const own = all
    .filter((change) => {
      const isWhole = 'path' in change && change.path.length === 0 && ts.isBinaryExpression(change.node);
      return !isWhole && findDeclaration(name ?? '', rootOf(change))?.node === declared;
    })
    .sort((a, b) => nodeOf(a).pos - nodeOf(b).pos);
  changes.set(declared, own);
  return own;
}

interface After {
  readonly home: Frame;
  readonly surely: boolean;
  readonly value: Value;
}

/** What comes of a value by a change: asked by every use behind it. */
const results = new WeakMap<Value, Map<Change, After>>();

function after(value: Value, change: Change, surely: boolean, frame: Frame): Value {
  const home = frameOf(enclosingFunction(nodeOf(change)), frame);
  const known = results.get(value) ?? new Map<Change, After>();
  results.set(value, known);
  const same = known.get(change);
  if (same?.home === home && same.surely === surely) return same.value;
  const changed =
    'call' in change
      ? afterPassing(value, change, surely, frame)
      : applyWrite(value, change.path, change, surely, frame);
  known.set(change, { home, surely, value: changed });
  return changed;
}

/** One write applied at its path; `surely` false: it may not have happened. */
export function applyWrite(
  value: Value,
  path: readonly string[],
  write: Write,
  surely: boolean,
  frame: Frame,
): Value {
  const home = frameOf(enclosingFunction(write.node), frame);
  const { node } = write;
  if (ts.isCallExpression(node)) {
    const [, ...others] = argumentsOf(node, home);
    const name = calleeName(node) ?? '';
    return inside(value, path, node, (target) =>
      write.into
        ? mutatedInto(target, name, others, { node, surely })
        : framesOf(node, home).reduce<Value>(
            (before, around) => mutated(before, name, argumentsOf(node, around), { node, surely }),
            target,
          ),
    );
  }
  if (path.length === 0) return value;
  return inside(value, path.slice(0, -1), node, (target) =>
    keysOf(write, path, home).reduce<Value>((before, { name, around }) => {
      const after = (): Value =>
        ts.isDeleteExpression(node)
          ? UNDEFINED
          : assigned(
              node,
              () => readMember(before, name, node),
              () => evaluate(node.right, around),
            );
      const args = [() => text(name), after].map((value) => passing(value, node));
      return mutated(before, '=', args, { node, surely });
    }, target),
  );
}

/** The frames in which a call is made: one, but for `params.set(name, value)` in a loop over names. */
function framesOf(call: TS.CallExpression | TS.NewExpression, home: Frame): readonly Frame[] {
  const [name, value] = call.arguments ?? [];
  if (!name || !value || !/^(?:set|append)$/.test(calleeName(call) ?? '')) return [home];
  if (knownKey(evaluate(name, home)) !== null) return [home];
  return writtenKeys(name, home).map(({ around }) => around);
}

/** The names that are written, each with the frame in which it is: one, but for computed names in loops. */
function keysOf(write: Write, path: readonly string[], home: Frame): readonly Key[] {
  const name = path.at(-1) ?? '';
  return write.key && name === COMPUTED ? computedKeys(write.key, home) : [{ name, around: home }];
}

/** Changes what lies at `path` inside a value; the objects on the way are copies with one property more. */
function inside(
  value: Value,
  path: readonly string[],
  node: TS.Node,
  change: (target: Value) => Value,
): Value {
  if (value.kind === 'one-of') return mapOptions(value, node, (option) => inside(option, path, node, change));
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (value.kind !== 'fields') return value;
  if (value.brand === 'URL') return mutatedMember(value, name, node, change);
  // What may not have happened is said where it is written, not of the objects on the way.
  const part: Part = {
    kind: 'property',
    name,
    value: once(() => inside(readMember(value, name, node), rest, node, change)),
  };
  const { brand, trail, identity } = value;
  const before = partsOf(value);
  const last = before.at(-1);
  // `X.prototype.a = …`, `X.prototype.b = …`: the second holds the first.
  const isHeld = last?.kind === 'property' && last.name === name;
  return fieldsOf([...(isHeld ? before.slice(0, -1) : before), part], node, { brand, trail, identity });
}

/** A built-in whose member is part of itself: `url.searchParams.set(…)` changes the URL. */
function mutatedMember(value: Fields, name: string, node: TS.Node, change: (target: Value) => Value): Value {
  return mutated(value, `with ${name}`, [passing(() => change(readMember(value, name, node)), node)], {
    node,
    surely: true,
  });
}
