/** The body of a request that is written to after it was made: `req.write(body)`, `xhr.send(body)`. */

import { evaluate } from '../evaluate/evaluate.ts';
import { type Frame, frameOf } from '../evaluate/frame.ts';
import { oneOf } from '../evaluate/options.ts';
import { UNDEFINED, unknown, type Value } from '../evaluate/value.ts';
import { findDeclaration } from '../syntax/declaration.ts';
import { type CallLike, calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import type { ClientTable } from './client.ts';

/** Methods that send what they are given, or nothing. */
const SENDS = /^(?:write|end|send)$/;

/** Whether a client's table tells where requests have their bodies. */
function tellsBody({ fields, calls, chain }: ClientTable): boolean {
  return (
    fields.body !== undefined ||
    Object.values(calls).some(({ body }) => body !== undefined) ||
    Object.values(chain ?? {}).some(({ adds }) => adds === 'body')
  );
}

/** The body of a request whose arguments and options show none; `isTold`: there are no other options. */
export function bodyElsewhere(
  table: ClientTable,
  isTold: boolean,
  node: CallLike,
  frame: Frame,
): Value | null {
  if (!tellsBody(table)) return sentLater(node, frame);
  return isTold ? null : unknown('syntax', 'body', node);
}

/** What is written into the request that `node` makes; unknown when nobody seen writes into it. */
function sentLater(node: CallLike, frame: Frame): Value {
  const calls = sendingCalls(node, frame);
  const given = calls.flatMap((call) => call.arguments[0] ?? []);
  const values = given.map((body) => evaluate(body, frameOf(enclosingFunction(body), frame)));
  if (values.length > 0) return oneOf(values, node);
  return calls.length > 0 ? UNDEFINED : unknown('syntax', 'body', node);
}

function sendingCalls(node: CallLike, { world }: Frame): readonly TS.CallExpression[] {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && SENDS.test(parent.name.text))
    return ts.isCallExpression(parent.parent) ? [parent.parent] : [];
  const holder = holderOf(node);
  const unit = world.program.open(node.getSourceFile().fileName);
  if (!holder || !unit) return [];
  return unit.calls.filter((call): call is TS.CallExpression => {
    if (!ts.isCallExpression(call) || !SENDS.test(calleeName(call) ?? '')) return false;
    const receiver = receiverOf(call);
    return receiver !== null && findDeclaration(receiver.text, receiver)?.node === holder;
  });
}

/** The variable that holds the request: `const req = https.request(…)`, `xhr.open(…)`. */
function holderOf(node: CallLike): TS.Node | null {
  if (ts.isVariableDeclaration(node.parent)) return node.parent;
  const receiver = calleeName(node) === 'open' ? receiverOf(node) : null;
  return receiver && (findDeclaration(receiver.text, receiver)?.node ?? null);
}

function receiverOf(call: CallLike): TS.Identifier | null {
  if (!ts.isCallExpression(call)) return null;
  const callee = skipWrappers(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const receiver = skipWrappers(callee.expression);
  return ts.isIdentifier(receiver) ? receiver : null;
}
