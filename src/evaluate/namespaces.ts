/** Enums and namespaces: objects that a declaration makes. */

import { findDeclaration } from '../syntax/declaration.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { declaredValue } from './bindings.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { fieldsOf, type Part } from './objects.ts';
import { constant, unknown, type Value } from './value.ts';

/** The members of an enum. */
export function enumValue(node: TS.EnumDeclaration, frame: Frame): Value {
  const parts: Part[] = node.members.map((item, index) => ({
    kind: 'property',
    name: propertyNameText(item.name) ?? '',
    value: () => memberOfEnum(node, index, frame),
  }));
  return fieldsOf(parts, node);
}

/** A member of an enum; one without a value counts on from the one before it. */
function memberOfEnum(node: TS.EnumDeclaration, index: number, frame: Frame): Value {
  const at = node.members.slice(0, index + 1).findLastIndex(({ initializer }) => initializer !== undefined);
  const initializer = node.members[at]?.initializer;
  const value = initializer ? evaluate(initializer, frame) : constant(0);
  if (at === index) return value;
  return value.kind === 'constant' && typeof value.value === 'number'
    ? constant(value.value + index - Math.max(at, 0))
    : unknown('syntax', node.members[index]?.name.getText() ?? '', node);
}

/** What a namespace declares, as an object. */
export function namespaceValue(node: TS.ModuleDeclaration, frame: Frame): Value {
  const parts: Part[] = [];
  const body = node.body && ts.isModuleBlock(node.body) ? node.body.statements : [];
  for (const statement of body) {
    for (const name of declaredNames(statement)) {
      parts.push({
        kind: 'property',
        name,
        value: () => {
          const declaration = findDeclaration(name, statement);
          return declaration
            ? declaredValue(declaration, statement, frame)
            : unknown('syntax', name, statement);
        },
      });
    }
  }
  return fieldsOf(parts, node);
}

function declaredNames(statement: TS.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  return [];
}
