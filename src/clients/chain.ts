/** What is said about a request after it was made: `superagent.get(url).set(…).query(…)`. */

import { evaluate } from '../evaluate/evaluate.ts';
import type { Frame } from '../evaluate/frame.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import { knownText } from '../evaluate/text.ts';
import { text, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { type CallLike, calleeName } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { ClientTable } from './client.ts';

/** The values that the calls chained to a request add to one of its slots. */
export function chained(
  table: ClientTable,
  node: CallLike,
  frame: Frame,
  what: 'query' | 'headers' | 'auth' | 'body' | 'functions',
): Value[] {
  const said: Value[] = [];
  let at: TS.Node = node;
  while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
    const call = at.parent.parent;
    const builder = own(table.chain, calleeName(call) ?? '');
    const [first, second] = call.arguments;
    if (builder && first) {
      if (builder.adds === 'header' && what === 'headers') {
        const name = second ? knownText(evaluate(first, frame)) : null;
        if (second && name !== null)
          said.push(
            fieldsOf([{ kind: 'property', name, value: () => evaluate(second, frame), node: first }], call),
          );
        else if (!second) said.push(evaluate(first, frame));
      } else if (builder.adds === 'auth' && what === 'auth') {
        said.push(pairOf(first, second, frame));
      } else if (builder.adds === what) said.push(evaluate(first, frame));
    }
    at = call;
  }
  return said;
}

/** The method that a call chained to a request sets: `useFetch(url).post(body)`. */
export function chainedMethod(table: ClientTable, node: CallLike): Value | null {
  let at: TS.Node = node;
  while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
    const call = at.parent.parent;
    const builder = own(table.chain, calleeName(call) ?? '');
    if (builder?.adds === 'method' && builder.is !== undefined) return text(builder.is);
    at = call;
  }
  return null;
}

/** `.auth(user, password)`, `.auth(token, { type: 'bearer' })`. */
function pairOf(first: TS.Expression, second: TS.Expression | undefined, frame: Frame): Value {
  const part = (name: string, of: TS.Expression): Part => ({
    kind: 'property',
    name,
    value: () => evaluate(of, frame),
    node: first,
  });
  const options = second && evaluate(second, frame);
  if (!second || options?.kind === 'constant') return fieldsOf([part('username', first)], first);
  const type = options?.kind === 'fields' ? knownText(options.read('type')) : null;
  if (type !== null) return fieldsOf([part(type === 'bearer' ? 'token' : 'username', first)], first);
  return fieldsOf([part('username', first), part('password', second)], first);
}
