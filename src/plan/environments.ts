/** Which environment a call belongs to: its host tells, else where its credential is used otherwise. */

import type { Environment } from '../model/api-call.ts';
import type { KnownCall } from './planned-calls.ts';

/** Tells the environment of each of these calls. */
export function readEnvironments(calls: readonly KnownCall[]): (known: KnownCall) => Environment {
  const seen = new Map<string, Set<Environment>>();
  for (const known of calls) {
    const name = nameOf(known);
    if (name === null || known.planned.environment === 'unknown') continue;
    seen.set(name, (seen.get(name) ?? new Set()).add(known.planned.environment));
  }
  return (known) => {
    if (known.planned.environment !== 'unknown') return known.planned.environment;
    const [only, ...others] = seen.get(nameOf(known) ?? '') ?? [];
    return only !== undefined && others.length === 0 ? only : 'unknown';
  };
}

function nameOf({ call }: KnownCall): string | null {
  return call.credential?.source.name ?? null;
}
