/** Repositories → shards of about the same work: the largest first, each into the shard that has least. */

/** GitHub starts so many jobs of one matrix: https://docs.github.com/en/actions/reference/limits */
export const MAX_SHARDS = 256;

/** What starting on a repository costs, as KiB: a connection, a process, a page of history. */
const START = 20_000;

export interface Sized {
  /** "acme/billing". */
  readonly name: string;
  /** In KiB. */
  readonly size: number;
}

/** What a repository costs. */
export function weightOf({ size }: Sized): number {
  return START + size;
}

/** At most so many shards, none of them empty; the same list gives the same shards. */
export function packShards<One extends Sized>(repositories: readonly One[], maxShards: number): One[][] {
  const number = Math.min(maxShards, MAX_SHARDS, repositories.length);
  const shards = Array.from({ length: number }, () => ({ weight: 0, repositories: [] as One[] }));
  const largestFirst = [...repositories].sort(
    (a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1),
  );
  for (const repository of largestFirst) {
    const lightest = shards.reduce((least, shard) => (shard.weight < least.weight ? shard : least));
    lightest.weight += weightOf(repository);
    lightest.repositories.push(repository);
  }
  return shards.map((shard) => shard.repositories);
}
