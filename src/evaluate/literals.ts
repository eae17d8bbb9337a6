/** Object and array literals. */

import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { isComponent, withComponentMembers } from './components.ts';
import { evaluate, functionValue, nameOf } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { fieldsOf, type Part, withSelf } from './objects.ts';
import { knownKey } from './text.ts';
import { list, UNDEFINED, type Unknown, unknown, type Value } from './value.ts';

export function objectLiteral(node: TS.ObjectLiteralExpression, frame: Frame): Value {
  const parts: Part[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      parts.push({ kind: 'spread', value: () => evaluate(property.expression, frame) });
      continue;
    }
    const name = ts.isShorthandPropertyAssignment(property)
      ? property.name.text
      : keyOf(property.name, frame);
    if (name === null) {
      parts.push({ kind: 'spread', value: () => unknown('syntax', nameOf(property), property) });
    } else if (ts.isPropertyAssignment(property)) {
      parts.push({
        kind: 'property',
        name,
        value: (self) => withSelf(evaluate(property.initializer, frame), self),
        node: property,
      });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      parts.push({
        kind: 'property',
        name,
        value: (self) => withSelf(evaluate(property.name, frame), self),
        node: property,
      });
    } else if (ts.isGetAccessorDeclaration(property)) {
      parts.push({
        kind: 'property',
        name,
        value: (self) => enter({ ...functionValue(property, frame), self }, [], property, frame.depth),
        node: property,
      });
    } else {
      parts.push({
        kind: 'property',
        name: ts.isSetAccessorDeclaration(property) ? `set ${name}` : name,
        value: (self) => ({ ...functionValue(property, frame), self }),
      });
    }
  }
  const object = fieldsOf(parts, node);
  return isComponent(node) ? withComponentMembers(object) : object;
}

function keyOf(name: TS.PropertyName, frame: Frame): string | null {
  const written = propertyNameText(name);
  if (written !== null || !ts.isComputedPropertyName(name)) return written;
  return knownKey(evaluate(name.expression, frame));
}

/** The most items of a list that is put together from others. */
const MAX_ITEMS = 2_000;

export function arrayLiteral(node: TS.ArrayLiteralExpression, frame: Frame): Value {
  const items: Value[] = [];
  let rest: Unknown | null = null;
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      const spread = evaluate(element.expression, frame);
      if (spread.kind === 'list') for (const item of spread.items) items.push(item);
      else rest = spread.kind === 'unknown' ? spread : unknown('syntax', nameOf(element), element);
    } else items.push(ts.isOmittedExpression(element) ? UNDEFINED : evaluate(element, frame));
    if (items.length > MAX_ITEMS && items.length > node.elements.length)
      return unknown('budget', 'a very long list', node);
  }
  return list(items, rest);
}
