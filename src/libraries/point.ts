/** Where something is injected: the token that a decorator or a type names there. */

import { declaredValue } from '../evaluate/bindings.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, openFrame, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import type { Value } from '../evaluate/value.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import { type TS, ts } from '../syntax/typescript.ts';

/** The name in `made.by` of decorators that tell a token. */
export const INJECTS = 'injects';

/** A parameter or property that something is put into. */
export type Point = TS.ParameterDeclaration | TS.PropertyDeclaration;

/** Tokens are the same in each world. */
const decorated = new WeakMap<Point, Value | null>();
const typed = new WeakMap<TS.TypeNode, Value | null>();

/** The token that a decorator names; null without one. */
export function decoratedToken(at: Point, world: World): Value | null {
  let token = decorated.get(at);
  if (token === undefined) {
    token = readToken(at, world);
    decorated.set(at, token);
  }
  return token;
}

function readToken(at: Point, world: World): Value | null {
  for (const { expression } of decoratorsOf(at)) {
    const value = evaluate(expression, frameAt(expression, world));
    if (value.kind !== 'foreign' || value.made?.by !== INJECTS) continue;
    const { options } = value.made;
    if (optionsOf(options).some((option) => option.kind !== 'constant')) return options;
    return at.type ? typeToken(at.type, world) : null;
  }
  return null;
}

/** The decorators of a parameter, property or class. */
export function decoratorsOf(node: TS.Node): readonly TS.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** Whether nothing may be there. */
export function isOptional(at: Point): boolean {
  return decoratorsOf(at).some(({ expression }) => /^optional\b/i.test(expression.getText()));
}

/** The class, or the thing of a package, that a type names. */
export function typeToken(type: TS.TypeNode, world: World): Value | null {
  let token = typed.get(type);
  if (token === undefined) {
    token = readType(type, world);
    typed.set(type, token);
  }
  return token;
}

function readType(type: TS.TypeNode, world: World): Value | null {
  if (ts.isUnionTypeNode(type)) return type.types[0] ? typeToken(type.types[0], world) : null;
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return null;
  const declaration = findDeclaration(type.typeName.text, type);
  if (declaration?.kind !== 'class' && declaration?.kind !== 'import') return null;
  const value = declaredValue(declaration, type, openFrame(null, world));
  return value.kind === 'class' || value.kind === 'foreign' ? value : null;
}
