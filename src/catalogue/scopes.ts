/** What is known of the external API's scopes, and how sure it is. */

import type { ScopeFacts } from '../model/access.ts';
import type { Basis } from '../model/catalogue.ts';
import scopeRows from './scopes.json' with { type: 'json' };
import { resolveSources } from './sources.ts';

export const scopes: readonly ScopeFacts[] = scopeRows.map((row) => ({
  scope: row.scope,
  alsoWritten: row.alsoWritten ?? [],
  grants: row.grants,
  basis: row.basis as Basis,
  note: row.note ?? '',
  sources: resolveSources(row.sources),
}));

export function findScope(name: string): ScopeFacts | null {
  return scopes.find((facts) => facts.scope === name || facts.alsoWritten.includes(name)) ?? null;
}
