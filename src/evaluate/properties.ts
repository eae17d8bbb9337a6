/** `a.b` and `a[b]`: the member of a value. */

import { type TS, ts } from '../syntax/typescript.ts';
import { classStatic } from './classes.ts';
import { evaluate, nameOf } from './evaluate.ts';
import { foreignMember } from './foreign.ts';
import type { Frame, LoopVariable, World } from './frame.ts';
import { isExact, itemAt, itemsWithRest } from './lists.ts';
import { memberOfMaker } from './makers.ts';
import { member } from './objects.ts';
import { mapOptions, oneOf, optionsOf } from './options.ts';
import { knownKey, knownText } from './text.ts';
import { isCut, unknownFrom } from './unknown-from.ts';
import { constant, type Foreign, type List, list, UNDEFINED, unknown, type Value } from './value.ts';
import { applyWrites } from './writes.ts';

export function readProperty(node: TS.PropertyAccessExpression, frame: Frame): Value {
  const of = evaluate(node.expression, frame);
  return applyWrites(memberIn(of, node.name.text, node, frame), node, frame);
}

/** The member `name`; where nothing is known of it, what a framework lets everybody read by that name. */
export function memberIn(of: Value, name: string, node: TS.Node, frame: Frame): Value {
  const value = readMember(of, name, node);
  const isKnown =
    value.kind === 'constant'
      ? value.value !== undefined
      : value.kind !== 'unknown' && (value.kind !== 'foreign' || isGlobal(value));
  return isKnown ? value : (frame.world.libraries.shared(of, name, node, frame.world) ?? value);
}

/** What the platform has is what it is; a package may hand out anything. */
function isGlobal({ module, made }: Foreign): boolean {
  return module === null && !made;
}

export function readElement(node: TS.ElementAccessExpression, frame: Frame): Value {
  const of = evaluate(node.expression, frame);
  return mapOptions(evaluate(node.argumentExpression, frame), node, (key) => {
    // Given up on the way to the key: which member is meant is lost with it.
    if (isCut(key)) return key;
    const name = knownKey(key);
    return name === null ? anyMember(of, node) : memberIn(of, name, node, frame);
  });
}

/** The member `name` of a value: of each of its options. */
export function readMember(of: Value, name: string, node: TS.Node): Value {
  return mapOptions(of, node, (option) => {
    switch (option.kind) {
      case 'fields': {
        const found = option.read(name);
        if (found) return found;
        const rest = option.rest();
        return rest ? member(rest, name, node) : UNDEFINED;
      }
      case 'foreign':
        return foreignMember(option, name, node);
      case 'unknown':
        return member(option, name, node);
      case 'list':
        return listMember(option, name, node);
      case 'class':
        return classStatic(option, name, node);
      case 'text': {
        const whole = knownText(option);
        return name === 'length' && whole !== null
          ? constant(whole.length)
          : unknown('syntax', nameOf(node), node);
      }
      case 'function':
        return (
          option.members?.read(name) ?? memberOfMaker(option, name) ?? unknown('syntax', nameOf(node), node)
        );
      case 'constant':
        return UNDEFINED;
    }
  });
}

function listMember(of: List, name: string, node: TS.Node): Value {
  const { items, rest } = of;
  if (name === 'length')
    return isExact(of)
      ? constant(items.length)
      : unknownFrom(rest ? [rest] : [], 'syntax', nameOf(node), node);
  // The texts of a template, for its tag.
  if (name === 'raw') return list(items, rest);
  return /^\d+$/.test(name) ? itemAt(of, Number(name), node) : UNDEFINED;
}

/** A member whose name is not known: any of them. */
export function anyMember(of: Value, node: TS.Node): Value {
  return mapOptions(of, node, (option) => {
    if (option.kind === 'fields') {
      const values = option.names().flatMap((name) => option.read(name) ?? []);
      const rest = option.rest();
      return oneOf(rest ? [...values, rest] : values, node);
    }
    if (option.kind === 'list') return oneOf(itemsWithRest(option), node);
    if (option.kind === 'unknown') return member(option, '…', node);
    return unknown('syntax', nameOf(node), node);
  });
}

/** The items of a loop as its variable sees them: one of them where the world assumes which, else all in turn. */
export function loopItem(variable: LoopVariable, of: Value, node: TS.Node, world: World): Value {
  const assumption = world.assumptions.get(variable);
  const list =
    assumption?.kind === 'item' ? optionsOf(of).find((option) => option.kind === 'list') : undefined;
  const item = assumption?.kind === 'item' ? list?.items[assumption.index] : undefined;
  return item ?? eachItem(of, node);
}

/** The items that a loop or an array method goes over, as one value: all of them in turn. */
export function eachItem(of: Value, node: TS.Node): Value {
  return mapOptions(of, node, (option) => {
    if (option.kind === 'list') return oneOf(itemsWithRest(option), node, true);
    if (option.kind === 'unknown') return member(option, '[]', node);
    return unknown('syntax', ts.isExpression(node) ? nameOf(node) : 'item', node);
  });
}
