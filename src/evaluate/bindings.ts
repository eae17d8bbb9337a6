/** Names → values: variables, parameters, destructuring, functions, classes, enums. */

import { type Declaration, findDeclaration } from '../syntax/declaration.ts';
import { findShared } from '../syntax/shared-scope.ts';
import { enclosingFunction, isFunctionNode, propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { argumentsObject } from './arguments-object.ts';
import { assignedValue } from './assignments.ts';
import { callbackArgument } from './callbacks.ts';
import { keysOf } from './computed-keys.ts';
import { evaluate, functionValue } from './evaluate.ts';
import { foreign } from './foreign.ts';
import { type Frame, frameOf } from './frame.ts';
import { sliced } from './lists.ts';
import { importValue, ownExports } from './modules.ts';
import { enumValue, namespaceValue } from './namespaces.ts';
import { fieldsOf, type Part } from './objects.ts';
import { withDefault } from './operators.ts';
import { loopItem, memberIn, readMember } from './properties.ts';
import { instanceOfType } from './types.ts';
import { list, UNDEFINED, type Unknown, unknown, type Value, withMark } from './value.ts';
import { applyWrites } from './writes.ts';

export function evaluateIdentifier(node: TS.Identifier, frame: Frame): Value {
  if (node.text === 'undefined') return UNDEFINED;
  const declaration =
    findDeclaration(node.text, node) ??
    findShared(node.text, node.getSourceFile().fileName, frame.world.program);
  if (!declaration)
    return argumentsObject(node, frame) ?? ownExports(node, frame) ?? foreign(null, [node.text], node);
  return applyWrites(declaredValue(declaration, node, frame), node, frame);
}

/** What a declaration holds where `use` reads it. */
export function declaredValue(declaration: Declaration, use: TS.Node, frame: Frame): Value {
  switch (declaration.kind) {
    case 'variable':
      return variableValue(declaration.node, use, frame);
    case 'parameter':
      return assignedValue(declaration, () => parameterBinding(declaration.node, frame), use, frame);
    case 'function':
      return functionValue(declaration.node, frameOf(enclosingFunction(declaration.node), frame));
    case 'class':
      return {
        kind: 'class',
        node: declaration.node,
        closure: frameOf(enclosingFunction(declaration.node), frame),
      };
    case 'enum':
      return enumValue(declaration.node, frame);
    case 'namespace':
      return namespaceValue(declaration.node, frame);
    case 'import':
      return importValue(declaration, frame);
  }
}

function variableValue(node: TS.VariableDeclaration | TS.BindingElement, use: TS.Node, frame: Frame): Value {
  const home = frameOf(enclosingFunction(node), frame);
  const initial = (): Value => initialValue(node, home);
  const list = rootDeclaration(node).parent;
  const isConst = ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.Const) !== 0;
  if (isConst) return initial();
  return assignedValue({ kind: 'variable', node }, initial, use, frame);
}

/** What a variable starts with. */
function initialValue(node: TS.VariableDeclaration | TS.BindingElement, home: Frame): Value {
  if (ts.isBindingElement(node)) return destructured(node, home);
  const loop = node.parent.parent;
  const item = home.items?.get(node);
  if (item) return item;
  if (ts.isForOfStatement(loop))
    return loopItem(node, evaluate(loop.expression, home), loop.expression, home.world);
  if (ts.isForInStatement(loop)) return keysOf(evaluate(loop.expression, home), loop.expression);
  if (ts.isCatchClause(node.parent)) return unknown('syntax', node.name.getText(), node);
  if (!node.initializer) return UNDEFINED;
  const value = evaluate(node.initializer, home);
  if (!ts.isIdentifier(node.name)) return value;
  // Kept, so that what comes of it by later writes is found out once.
  const known = held.get(value);
  if (known?.node === node) return known.value;
  const marked = withMark(value, node, `held in ${node.name.text}`);
  held.set(value, { node, value: marked });
  return marked;
}

/** What a variable holds that starts as a value. */
const held = new WeakMap<Value, { readonly node: TS.Node; readonly value: Value }>();

function rootDeclaration(node: TS.Node): TS.Node {
  let at = node;
  while (ts.isBindingElement(at)) at = at.parent.parent;
  return at;
}

/** One name taken out of an object or a list. */
function destructured(element: TS.BindingElement, home: Frame): Value {
  const pattern = element.parent;
  const owner = pattern.parent;
  let whole: Value;
  if (ts.isBindingElement(owner)) whole = destructured(owner, home);
  else if (ts.isParameter(owner)) whole = parameterOf(owner, home);
  else whole = initialValue(owner, home);
  return taken(element, whole, home);
}

function taken(element: TS.BindingElement, whole: Value, home: Frame): Value {
  const pattern = element.parent;
  if (element.dotDotDotToken) return rest(pattern, element, whole);
  let value: Value;
  if (ts.isArrayBindingPattern(pattern)) {
    value = readMember(whole, String(pattern.elements.indexOf(element)), element);
  } else {
    const name = propertyNameText(element.propertyName ?? element.name);
    value =
      name === null ? unknown('syntax', element.getText(), element) : memberIn(whole, name, element, home);
  }
  const { initializer } = element;
  return initializer
    ? withDefault(value, () => withMark(evaluate(initializer, home), element, 'default value'), element)
    : value;
}

/** `...rest`: what the pattern before it did not name. */
function rest(pattern: TS.BindingPattern, element: TS.BindingElement, whole: Value): Value {
  if (ts.isArrayBindingPattern(pattern)) {
    return whole.kind === 'list' ? sliced(whole, pattern.elements.length - 1, undefined) : whole;
  }
  const named = pattern.elements.flatMap((e) =>
    e === element ? [] : (propertyNameText(e.propertyName ?? e.name) ?? []),
  );
  const parts: Part[] = [{ kind: 'spread', value: () => whole }];
  const all = fieldsOf(parts, element);
  return {
    ...all,
    names: () => all.names().filter((name) => !named.includes(name)),
    read: (name, self) => (named.includes(name) ? null : all.read(name, self)),
  };
}

function parameterBinding(node: TS.ParameterDeclaration | TS.BindingElement, frame: Frame): Value {
  const fn = enclosingFunction(node);
  const home = frameOf(fn, frame);
  return ts.isBindingElement(node) ? destructured(node, home) : parameterOf(node, home);
}

/** What a parameter holds in the frame of its function: the caller's argument, its default, or an open hole. */
export function parameterOf(node: TS.ParameterDeclaration, home: Frame): Value {
  const fn = node.parent;
  if (!isFunctionNode(fn)) return unknown('syntax', node.name.getText(), node);
  const index = fn.parameters.filter((p) => p.name.getText() !== 'this').indexOf(node);
  const { initializer } = node;
  const given = home.args
    ? typed(argumentAt(home, index, node), node, home)
    : openParameter(node, index, fn, home);
  return initializer
    ? withDefault(given, () => withMark(evaluate(initializer, home), node, 'default value'), node)
    : given;
}

function argumentAt(home: Frame, index: number, node: TS.ParameterDeclaration): Value {
  const values: Value[] = [];
  for (const argument of home.args ?? []) {
    if (!argument.spread) {
      if (!node.dotDotDotToken && values.length === index)
        return withMark(argument.value(), argument.node, 'argument');
      values.push(argument.value());
      continue;
    }
    const spread = argument.value();
    if (spread.kind === 'list') {
      values.push(...spread.items);
      // Whatever follows may be any of what the unknown rest brings.
      if (spread.rest && (node.dotDotDotToken || values.length <= index))
        return node.dotDotDotToken ? list(values.slice(index), spread.rest) : spread.rest;
    } else
      return spread.kind === 'unknown' ? spread : unknown('syntax', argument.node.getText(), argument.node);
  }
  if (node.dotDotDotToken) return list(values.slice(index));
  return values[index] ?? UNDEFINED;
}

function openParameter(
  node: TS.ParameterDeclaration,
  index: number,
  fn: TS.SignatureDeclaration,
  home: Frame,
): Value {
  if (!isFunctionNode(fn)) return unknown('syntax', node.name.getText(), node);
  const given = callbackArgument(fn, index, home);
  if (given) return given;
  const owner = ts.isConstructorDeclaration(fn) ? fn.parent : fn;
  const type = (): Value | null => typeOfParameter(node, home);
  const known = home.world.assumptions.get(owner)?.kind === 'nobody' ? type() : null;
  if (known) return known;
  const open: Unknown = { ...unknown('parameter', node.name.getText(), node, owner), type };
  return node.dotDotDotToken ? list([], open) : open;
}

/** What a container puts into a parameter, what it is declared as, or called by convention. */
function typeOfParameter(node: TS.ParameterDeclaration, home: Frame): Value | null {
  const { libraries } = home.world;
  const injected = libraries.injected(node, home.world);
  const typed = injected ?? (node.type ? instanceOfType(node.type, home) : null);
  if (typed || !ts.isIdentifier(node.name)) return typed;
  return libraries.named(node.name.text, node);
}

/** An argument of which nothing is known is at least what its parameter is declared as. */
function typed(argument: Value, node: TS.ParameterDeclaration, home: Frame): Value {
  if (argument.kind !== 'unknown' || argument.owner !== null || !node.type) return argument;
  return instanceOfType(node.type, home) ?? argument;
}
