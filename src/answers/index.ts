/** Found calls → the members of their answers that the program reads. */

import type { Callers } from '../clients/callers.ts';
import type { FoundCall } from '../clients/find-calls.ts';
import { unknownClient } from '../clients/unknown-client.ts';
import { goesOn, type World } from '../evaluate/frame.ts';
import type { AnswerRead, ApiCall } from '../model/api-call.ts';
import type { Context } from '../model/location.ts';
import { plainText } from '../syntax/plain-text.ts';
import { locate } from '../syntax/program.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { ts } from '../syntax/typescript.ts';
import { DeclaredTypes } from './declared-types.ts';
import { followItems } from './flow.ts';
import type { Flow, Read, Start } from './item.ts';

/** A member that is read, and the call whose answer it is of. */
export interface FoundRead {
  readonly call: FoundCall;
  readonly read: Read;
  /** The read that it went on like; null: its own way. */
  readonly like: Read | null;
}

/** What is read of the answers of these calls, and those whose answers go to more places than are followed. */
export function findReads(
  found: readonly FoundCall[],
  world: World,
  callers: Callers,
): { readonly reads: readonly FoundRead[]; readonly cut: ReadonlySet<FoundCall> } {
  const types = new DeclaredTypes(world);
  const cut = new Set<FoundCall>();
  const follow = (call: FoundCall, starts: readonly Start[]): Flow => {
    const flow = followItems(starts, world, callers);
    if (flow.isCut) cut.add(call);
    return flow;
  };
  const direct = found.flatMap((call) => {
    if (!goesOn(world, call.followed.request)) return [];
    const flow = follow(call, startsOf(call));
    for (const typed of flow.types) types.learn(typed, call);
    return foundIn(flow, call);
  });
  // Where the value itself is lost, its declared type tells; of two reads of one field the surer comes first.
  const byType = types.starts().flatMap(({ call, starts }) => foundIn(follow(call, starts), call));
  return { reads: [...direct, ...byType], cut };
}

function foundIn({ reads, joins }: Flow, call: FoundCall): FoundRead[] {
  return reads.map((read): FoundRead => ({ read, call, like: joins.get(read) ?? null }));
}

/** The request itself, with the calls that its answer comes out of. */
function startsOf({ followed }: FoundCall): Start[] {
  const { request, levels } = followed;
  if (!ts.isExpression(request)) return [];
  const up = levels.slice(1).flatMap(({ node }) => (ts.isCallExpression(node) ? [node] : []));
  const table = levels.at(-1)?.slots.table;
  const start = { path: [], inside: [], hidden: [], certainty: 'certain' as const, last: null };
  const raw = table === unknownClient ? null : table?.answers !== 'body';
  return [{ item: { ...start, node: request, up, raw }, name: null }];
}

/** Reads as plain data, each place and path of a call once. */
export function describeReads(
  found: readonly FoundRead[],
  callOf: (call: FoundCall) => ApiCall | null,
  contextOf: (file: string) => Context,
): AnswerRead[] {
  const described = new Map<Read, AnswerRead>();
  const seen = new Map<string, AnswerRead>();
  for (const { call: of, read, like } of found) {
    const call = callOf(of);
    if (!call) continue;
    const at = locate(read.node);
    const key = [call.id, at.file, at.start, at.end, read.path.join('.')].join('\0');
    const one = seen.get(key) ?? {
      call,
      path: read.path,
      at,
      certainty: read.certainty,
      context: contextOf(at.file),
      symbol: symbolOf(read.node),
      text: plainText(read.node),
      from: read.from ? (described.get(read.from) ?? null) : null,
      like: like ? (described.get(like) ?? null) : null,
    };
    seen.set(key, one);
    described.set(read, one);
  }
  return [...seen.values()];
}
