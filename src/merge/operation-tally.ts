/** What is counted of the legacy operations while reports come in: who calls each, and what replaces it. */

import type { MergedCall } from './known-calls.ts';
import type { MergedOperation, MergedReplacement } from './merged.ts';

/** Names in reports come from strangers: so many are told apart. */
const DIFFERENT = 200;

interface Tally {
  readonly name: string;
  calls: number;
  blocked: number;
  readonly repositories: Map<string, number>;
  readonly replacements: Map<string, Omit<MergedReplacement, 'calls'> & { calls: number }>;
}

export class OperationTally {
  /** By operation id; empty: not known. */
  readonly #operations = new Map<string, Tally>();

  /** Counts a call to the legacy API. */
  add(repository: string, { operation, isBlocked, replacements }: MergedCall): void {
    const id = operation?.id ?? '';
    const tally = this.#operations.get(id) ?? {
      name: operation ? `${operation.method} ${operation.path}` : 'Operation not known',
      calls: 0,
      blocked: 0,
      repositories: new Map(),
      replacements: new Map(),
    };
    this.#operations.set(id, tally);
    tally.calls += 1;
    if (isBlocked) tally.blocked += 1;
    tally.repositories.set(repository, (tally.repositories.get(repository) ?? 0) + 1);
    for (const { operation: to, method, path, when, scopes } of replacements) {
      const key = `${method} ${path} ${when}`;
      const known = tally.replacements.get(key);
      if (known) known.calls += 1;
      else if (tally.replacements.size < DIFFERENT)
        tally.replacements.set(key, { operation: to, method, path, when, scopes, calls: 1 });
    }
  }

  /** All that was counted, the most called first. */
  result(): MergedOperation[] {
    return [...this.#operations]
      .map(
        ([id, tally]): MergedOperation => ({
          operation: id === '' ? null : id,
          name: tally.name,
          calls: tally.calls,
          blocked: tally.blocked,
          repositories: [...tally.repositories]
            .map(([name, calls]) => ({ name, calls }))
            .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1)),
          replacements: [...tally.replacements.values()].sort((a, b) => b.calls - a.calls),
        }),
      )
      .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
  }
}
