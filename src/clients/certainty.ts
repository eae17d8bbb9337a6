/** How sure a call is, and what is in doubt: decided here and nowhere else. */

import type { Certainty } from '../model/certainty.ts';
import { coverSource } from '../secrecy/cover.ts';
import { describeHole } from './describe-hole.ts';
import type { Endpoint } from './endpoints.ts';

export interface Sureness {
  readonly certainty: Certainty;
  /** Why it is not certain, in a sentence; null when it is. */
  readonly doubt: string | null;
}

/** How many addresses are named before the rest is counted. */
const NAMED = 4;

/**
 * certain: host, method and path are known on one way · likely: a default or one of few values decides ·
 * possible: the path or the method is known in part only.
 */
export function certaintyOf(
  endpoint: Endpoint,
  /** Everything that the request may be, one of each; `every`: it is all of them in turn. */
  { ways, every }: { readonly ways: readonly Endpoint[]; readonly every: boolean },
  template: string | null,
  /** Why it may be no such request; null when it surely is one. */
  mistrust: string | null,
): Sureness {
  if (endpoint.method === null) return { certainty: 'possible', doubt: 'Its method is not known.' };
  if (template === null && !isKnownPath(endpoint))
    return { certainty: 'possible', doubt: doubtfulPath(endpoint) };
  if (ways.length < 2 || every)
    return { certainty: mistrust === null ? 'certain' : 'likely', doubt: mistrust };
  const named = ways.slice(0, NAMED).map(describeEndpoint);
  const more = ways.length > NAMED ? ` and ${ways.length - NAMED} more` : '';
  const doubt = `A default, a branch or a setting decides between ${ways.length} addresses: ${named.join(', ')}${more}.`;
  return { certainty: 'likely', doubt };
}

/**
 * Whether a path is known but for ids: a hole that is a whole segment behind the name of what it is an id of,
 * or one but for the action behind it, as in `{id}:archive`.
 */
function isKnownPath({ url }: Endpoint): boolean {
  const segments = url.path.split('/').filter((segment) => segment !== '' && !/^v\d+$/.test(segment));
  return segments.every((segment, index) => {
    if (!segment.includes('{')) return true;
    const before = segments[index - 1];
    return /^\{[^{}]*\}(?::[\w-]+)?$/.test(segment) && before !== undefined && !before.includes('{');
  });
}

function doubtfulPath({ url }: Endpoint): string {
  const holes = url.holes.filter((hole) => !url.hostHoles.includes(hole)).map(describeHole);
  return `Its path is known in part only: ${[...new Set(holes)].join(', and ')}.`;
}

/** "GET openapi.pleo.io/v1/expenses", with what stands for the host when it is not known. */
function describeEndpoint({ method, url }: Endpoint): string {
  const host = url.host ?? url.hostHoles.map(({ name }) => `{${name}}`).join('');
  return `${method ?? 'some method on'} ${host}${coverSource(url.path)}`;
}
