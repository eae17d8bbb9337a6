/** Object and array literals. */

import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { enter } from './calls.ts';
import { isComponent, withComponentMembers } from './components.ts';
import { evaluate, functionValue, nameOf } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { type ListPart, listOf } from './lists.ts';
import { fieldsOf, type Part, withSelf } from './objects.ts';
import { knownKey } from './text.ts';
import { unknownFrom } from './unknown-from.ts';
import { UNDEFINED, type Value } from './value.ts';

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
      // Any of its members may be the one that is written.
      const key = ts.isComputedPropertyName(property.name) ? property.name.expression : null;
      const keys = (): Value[] => (key ? [evaluate(key, frame)] : []);
      parts.push({ kind: 'spread', value: () => unknownFrom(keys(), 'syntax', nameOf(property), property) });
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

export function arrayLiteral(node: TS.ArrayLiteralExpression, frame: Frame): Value {
  const parts = node.elements.map((element): ListPart => {
    if (ts.isSpreadElement(element))
      return { value: evaluate(element.expression, frame), spread: element.expression };
    return { value: ts.isOmittedExpression(element) ? UNDEFINED : evaluate(element, frame), spread: null };
  });
  return listOf(parts, node);
}
