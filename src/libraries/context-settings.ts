/** Contexts that servers hand to each resolver or procedure: what the functions that make them give. */

import { declaredValue } from '../evaluate/bindings.ts';
import { enter } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, openFrame, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Value } from '../evaluate/value.ts';
import { scopeOf } from '../syntax/declaration.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import type { Setting } from './sharing.ts';

/** What functions are called that make a context. */
const MAKER = /^create\w*Context$/;

/** Options of servers that make a context, or hold a part of one. */
const OPTIONS = new Set(['context', 'createContext', 'dataSources']);

/** Apollo's member of a context, by itself and as an option. */
const SOURCES = 'dataSources';

/** The members of the contexts that are made in a file. */
export function contextSettings(unit: SourceUnit, world: World): Setting[] {
  if (!/\b(?:[cC]ontext|dataSources)\b|Context\b/.test(unit.source.text)) return [];
  return [...declaredMakers(unit), ...optionMakers(unit)].flatMap((maker) => settingsOf(maker, world));
}

interface Maker {
  readonly node: TS.Node;
  readonly name: string;
  readonly value: (world: World) => Value;
}

function declaredMakers({ source }: SourceUnit): Maker[] {
  return [...scopeOf(source)].flatMap(([name, declaration]): Maker[] => {
    if (!MAKER.test(name) || (declaration.kind !== 'function' && declaration.kind !== 'variable')) return [];
    const value = (world: World): Value =>
      declaredValue(declaration, source.endOfFileToken, openFrame(null, world));
    return [{ node: declaration.node, name, value }];
  });
}

function optionMakers(unit: SourceUnit): Maker[] {
  return unit.calls.flatMap((call) => {
    const args = ts.isTaggedTemplateExpression(call) ? [] : (call.arguments ?? []);
    return args.flatMap((argument) => {
      const properties = ts.isObjectLiteralExpression(argument) ? argument.properties : [];
      return properties.flatMap((property) => {
        const name = property.name ? (propertyNameText(property.name) ?? '') : '';
        const given = OPTIONS.has(name) ? givenBy(property) : null;
        const value = given && ((world: World): Value => evaluate(given, frameAt(given, world)));
        return value ? [{ node: property, name, value }] : [];
      });
    });
  });
}

/** The function that an option holds. */
function givenBy(property: TS.ObjectLiteralElementLike): TS.Expression | null {
  if (!ts.isPropertyAssignment(property)) return null;
  const { initializer } = property;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : null;
}

function settingsOf({ node, name, value }: Maker, world: World): Setting[] {
  const made = (asking: World): Value[] => results(value(asking), node);
  if (name === SOURCES) {
    return [
      { node, name, holder: 'everywhere', isWritten: false, value: (asking) => made(asking)[0] ?? null },
    ];
  }
  const names = new Set(made(world).flatMap((result) => (result.kind === 'fields' ? result.names() : [])));
  return [...names].map((member): Setting => {
    const read = (asking: World): Value | null => {
      const [first] = made(asking).flatMap((result) =>
        result.kind === 'fields' ? (result.read(member) ?? []) : [],
      );
      return first ?? null;
    };
    const holder = member === SOURCES ? 'everywhere' : 'context';
    return { node, name: member, holder, isWritten: true, value: read };
  });
}

function results(maker: Value, node: TS.Node): Value[] {
  return optionsOf(maker).flatMap((option) =>
    option.kind === 'function' ? optionsOf(enter(option, [], node, 0)) : [],
  );
}
