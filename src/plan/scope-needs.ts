/** One list of scopes for the key, with the calls that need each. */

import { exportWorkflow, findScope, operationById } from '../catalogue/catalogue.ts';
import type { ScopeNeed } from './plan.ts';
import type { KnownCall } from './planned-calls.ts';
import { isExport, splitReplacements, type Way } from './targets.ts';

const EXPORT_SCOPES: readonly string[] = exportWorkflow
  .flatMap(({ operations }) => operations)
  .flatMap((id) => operationById(id)?.scopes ?? []);

/** The scopes that calls need once they have moved, or need already, sorted by name. */
export function listScopes(calls: readonly KnownCall[]): ScopeNeed[] {
  const needs = new Map<string, { calls: Set<string>; perhaps: Set<string> }>();
  const add = (kind: 'calls' | 'perhaps', names: readonly string[], id: string): void => {
    for (const name of names) {
      const need = needs.get(name) ?? { calls: new Set(), perhaps: new Set() };
      need[kind].add(id);
      needs.set(name, need);
    }
  };
  for (const known of calls) {
    const { id } = known.planned;
    add('calls', neededScopes(known), id);
    if (known.blocked !== null) continue;
    for (const other of splitReplacements(known.replacements).others) add('perhaps', other.scopes, id);
  }
  return [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, need]) => {
      const facts = findScope(scope);
      return {
        scope,
        grants: facts?.grants ?? '',
        basis: facts?.basis ?? 'unconfirmed',
        note: facts?.note ?? '',
        calls: [...need.calls],
        perhaps: [...need.perhaps].filter((id) => !need.calls.has(id)),
      };
    });
}

/** As much of a call as tells which scopes it needs. */
export interface ScopedCall {
  readonly call: { readonly api: string };
  readonly operation: { readonly scopes: readonly string[] } | null;
  readonly replacements: readonly (Way & { readonly scopes: readonly string[] })[];
  readonly blocked: string | null;
}

/** What a key needs for one call, where the plan lets it go. */
export function neededScopes({ call, operation, replacements, blocked }: ScopedCall): string[] {
  if (call.api === 'external') return [...(operation?.scopes ?? [])];
  if (blocked !== null) return [];
  const { needed } = splitReplacements(replacements);
  const own = needed.flatMap(({ scopes }) => scopes);
  // An export cannot be fetched without reporting its start, whoever writes the states now.
  const whole = needed.some(isExport) ? EXPORT_SCOPES : [];
  return [...new Set([...own, ...whole])].sort();
}
