/** Which of an organisation's repositories are to be scanned; those that are not are counted by reason. */

import type { HostedRepository } from '../github/repositories.ts';

/** An empty list: whatever it is. */
export interface Selection {
  /** Patterns of names without the owner; `*` and `?` stand for what they usually do, `!` in front takes out. */
  readonly names: readonly string[];
  /** One of these. */
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly archived: boolean;
  readonly forks: boolean;
}

export interface Selected {
  readonly repositories: readonly HostedRepository[];
  /** How many are left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Picks those that fit. */
export function selectRepositories(all: readonly HostedRepository[], selection: Selection): Selected {
  const leftOut: Record<string, number> = {};
  const repositories = all.filter((repository) => {
    const reason = reasonAgainst(repository, selection);
    if (reason !== null) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === null;
  });
  return { repositories, leftOut };
}

function reasonAgainst(repository: HostedRepository, selection: Selection): string | null {
  const { names, topics, languages } = selection;
  if (repository.isDisabled) return 'switched off by GitHub';
  if (repository.isArchived && !selection.archived) return 'archived';
  if (repository.isFork && !selection.forks) return 'forked';
  if (!fitsNames(repository.name, names)) return 'with other names';
  if (topics.length > 0 && !repository.topics.some((topic) => holds(topics, topic)))
    return 'without the topics';
  if (languages.length > 0 && !holds(languages, repository.language ?? '')) return 'in other languages';
  return null;
}

function fitsNames(fullName: string, patterns: readonly string[]): boolean {
  const name = fullName.slice(fullName.indexOf('/') + 1);
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  return (
    (wanted.length === 0 || wanted.some((pattern) => fits(name, pattern))) &&
    !unwanted.some((pattern) => fits(name, pattern))
  );
}

function fits(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[^*?\w]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test(name);
}

function holds(list: readonly string[], wanted: string): boolean {
  return list.some((one) => one.toLowerCase() === wanted.toLowerCase());
}
