/** What of a request was given up since too much leads to it: it is to be said, or silence looks like an answer. */

import { optionsOf } from '../evaluate/options.ts';
import type { Unknown } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';
import { openIn } from './authorization.ts';
import type { Endpoint } from './endpoints.ts';
import type { Slots } from './slots.ts';

/** The holes that a bound left in hosts, and (`reached`: of a request to Pleo) in path, method and authorization. */
export function cutOffIn(
  slots: Slots,
  request: TS.Node,
  endpoints: readonly Endpoint[],
  reached: readonly Endpoint[],
): Unknown[] {
  const holes = endpoints.flatMap(({ url }) => url.hostHoles);
  if (reached.length > 0) {
    holes.push(...reached.flatMap(({ url }) => url.holes), ...openIn(slots, request));
    const headers = slots.headers?.kind === 'fields' ? slots.headers.rest() : slots.headers;
    for (const value of [slots.method, headers])
      if (value) holes.push(...optionsOf(value).filter((option) => option.kind === 'unknown'));
  }
  return holes.filter(({ why }) => why === 'budget');
}
