/** Calls that change a client after it was made: `client.setConfig(…)`, `api.interceptors.request.use((config) => …)`. */

import { argumentsOf, enter } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Frame, frameAt } from '../evaluate/frame.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { headersFrom } from '../evaluate/urls.ts';
import { constant, type Foreign, passing, type Value } from '../evaluate/value.ts';
import { callsNamed } from '../libraries/calls-by-name.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { mayAdd } from './adapting.ts';
import { ADAPTS, BASE, type ClientTable } from './client.ts';

/** The options that such calls give to the client that `callee` belongs to. */
export function configured(
  callee: Foreign,
  table: ClientTable,
  frame: Frame,
  isSame: (client: Value) => boolean,
): Part[] {
  const parts: Part[] = [];
  for (const [path, gives] of Object.entries(table.configures ?? {})) {
    const names = path.split('.');
    for (const call of callsNamed(names.at(-1) ?? '', frame.world.program)) {
      const client = receiverOf(call, names);
      const around = client && frameAt(call, frame.world);
      if (!client || !around || !isSame(evaluate(client, around))) continue;
      const value = (): Value => optionsGiven(call, gives, around, callee.node);
      parts.push({ kind: 'spread', value });
    }
  }
  return parts;
}

/** What stands before `.interceptors.request.use`; null when the call goes another way. */
function receiverOf(call: TS.CallExpression, names: readonly string[]): TS.Expression | null {
  let at: TS.Expression = skipWrappers(call.expression);
  for (const name of [...names].reverse()) {
    if (!ts.isPropertyAccessExpression(at) || at.name.text !== name) return null;
    at = skipWrappers(at.expression);
  }
  return at;
}

function optionsGiven(
  call: TS.CallExpression,
  gives: 'options' | 'function' | 'base',
  around: Frame,
  node: TS.Node,
): Value {
  const value = argumentsOf(call, around)[0]?.value();
  const nothing = fieldsOf([], node);
  if (!value) return nothing;
  if (gives === 'base') return fieldsOf([{ kind: 'property', name: BASE, value: () => value }], call);
  if (gives === 'options' || value.kind !== 'function') return value.kind === 'fields' ? value : nothing;
  const headers = (): Value => headersFrom(undefined, call);
  const empty = (): Value => fieldsOf([{ kind: 'property', name: 'headers', value: headers }], call);
  const config = passing(empty, call);
  const changed = enter(value, [config], call, around.depth);
  const said = changed.kind === 'fields' ? changed : nothing;
  if (!mayAdd(value)) return said;
  const parts: Part[] = [
    { kind: 'spread', value: () => said },
    { kind: 'property', name: ADAPTS, value: () => constant(true) },
  ];
  return fieldsOf(parts, call);
}
