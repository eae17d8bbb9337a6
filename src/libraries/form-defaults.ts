/** Fields that a platform asks its users for, n8n's credentials: what the form suggests is mostly what they leave. */

import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { oneOf, optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import {
  type Argument,
  type Fields,
  type Foreign,
  unknown,
  type Value,
  withMark,
} from '../evaluate/value.ts';
import type { CallLike } from '../syntax/source-unit.ts';
import { type ClassNode, propertyNameText, type TS, ts } from '../syntax/typescript.ts';

/** How an expression names a field of whichever form the request is sent with. */
const FIELD = /^\$credentials(?:\?)?\.([\w$]+)$/;

/** What a field named in an expression may hold; null when it is none, or no form suggests anything. */
export function namedField(expression: string, node: TS.Node, world: World): Value | null {
  const field = FIELD.exec(expression)?.[1];
  return field === undefined ? null : suggested(null, field, node, world);
}

/** `this.getCredentials('pleoApi')`: an object with the fields of that form. */
export function callForm(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const form = knownText(args[0]?.value());
  if (callee.made?.by !== 'n8n' || callee.path.join('.') !== 'getCredentials' || form === null) return null;
  const rest = unknown('call', `the credential "${form}"`, node);
  const spread = fieldsOf([{ kind: 'spread', value: () => rest }], node);
  return { ...spread, read: (name) => suggested(form, name, node, world) ?? spread.read(name) };
}

/** The values that forms suggest for a field, or something else. */
function suggested(form: string | null, field: string, node: TS.Node, world: World): Value | null {
  const values = world.program.opened
    .flatMap(({ classes }) => classes)
    .filter((made) => isForm(made, form))
    .flatMap((made) => fieldsIn(made, world))
    .filter((item) => knownText(item.read('name')) === field)
    .flatMap(valuesOf);
  const hole = unknown('parameter', `$credentials.${field}`, node);
  return values.length > 0 ? oneOf([...values, hole], node) : null;
}

function isForm(made: ClassNode, form: string | null): boolean {
  const name = initialOf(made, 'name');
  return name !== null && ts.isStringLiteralLike(name) && (form === null || name.text === form);
}

function fieldsIn(made: ClassNode, world: World): Fields[] {
  const properties = initialOf(made, 'properties');
  if (!properties) return [];
  const value = evaluate(properties, frameAt(properties, world));
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'fields') : [];
}

/** What a field suggests: its default, and what may be chosen. */
function valuesOf(field: Fields): Value[] {
  const choices = field.read('options');
  const chosen = choices?.kind === 'list' ? choices.items : [];
  const values = [
    field.read('default'),
    ...chosen.map((item) => (item.kind === 'fields' ? item.read('value') : null)),
  ];
  return values.flatMap((value) =>
    value && optionsOf(value).every((option) => option.kind === 'text' && option.pieces.length > 0)
      ? [withMark(value, field.node, 'suggested here')]
      : [],
  );
}

function initialOf(made: ClassNode, name: string): TS.Expression | null {
  for (const member of made.members) {
    if (ts.isPropertyDeclaration(member) && propertyNameText(member.name) === name)
      return member.initializer ?? null;
  }
  return null;
}
