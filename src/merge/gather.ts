/** Takes in one input after the other and keeps what they come to; the findings themselves pass through. */

import { findScope } from '../catalogue/catalogue.ts';
import { append } from '../model/append.ts';
import { migratedPercent } from '../model/percent.ts';
import type { InputFile } from './find-inputs.ts';
import { knowCalls } from './known-calls.ts';
import type { CallCounts, Merged, MergedRepository, MergedScope, Totals } from './merged.ts';
import { OperationTally } from './operation-tally.ts';
import type { Input } from './read-input.ts';
import type { Report, ReportedFinding, ReportedRepository } from './report-schema.ts';
import { RepositoryTally } from './repository-tally.ts';
import { Seen } from './seen.ts';

/** A finding and whose it is. */
export interface OwnedFinding {
  readonly repository: ReportedRepository;
  readonly finding: ReportedFinding;
}

export class Gatherer {
  /** By name; GitHub takes names that differ in case alone for one. */
  readonly #repositories = new Map<string, RepositoryTally>();
  readonly #operations = new OperationTally();
  readonly #seen = new Seen();
  readonly #expected: ReportedRepository[] = [];
  readonly #leftOut = new Map<string, number>();
  #duplicates = 0;

  /** Counts an input, and yields those of its findings that no other report of the repository had. */
  *add({ name }: InputFile, input: Input): Generator<OwnedFinding> {
    switch (input.kind) {
      case 'unusable':
        return this.#tallyOf(name).lacks(input.reason);
      case 'failure': {
        const { repository, reason } = input.failure;
        const tally = this.#tallyOf(repository.name);
        tally.introduce(repository);
        return tally.lacks(reason);
      }
      case 'shards': {
        const { shards, leftOut } = input.shards;
        for (const shard of shards) this.#expected.push(...shard);
        for (const [reason, number] of Object.entries(leftOut))
          this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + number);
        return;
      }
      case 'report':
        yield* this.#addReport(input.report, input.report.repository ?? { name, url: null, commit: null });
    }
  }

  *#addReport(report: Report, repository: ReportedRepository): Generator<OwnedFinding> {
    const tally = this.#tallyOf(repository.name);
    const key = repository.name.toLowerCase();
    tally.introduce(repository);
    tally.receive(report);
    for (const known of knowCalls(report)) {
      if (!this.#seen.add(`call\0${key}\0${known.identity}`)) continue;
      tally.addCall(known);
      if (known.call.api === 'legacy') this.#operations.add(tally.name, known);
    }
    for (const { file, line, column } of report.unresolved)
      if (this.#seen.add(`undecided\0${key}\0${file}\0${line}\0${column}`)) tally.addUndecided();
    for (const finding of report.findings) {
      // Two files may hold the same lines: of shards, each has the first of them.
      if (this.#seen.add(`finding\0${key}\0${finding.file}\0${finding.fingerprint}`)) {
        tally.addFinding(finding);
        yield { repository, finding };
      } else this.#duplicates += 1;
    }
  }

  #tallyOf(name: string): RepositoryTally {
    const key = name.toLowerCase();
    const tally = this.#repositories.get(key) ?? new RepositoryTally(name);
    this.#repositories.set(key, tally);
    return tally;
  }

  /** What all of it comes to. */
  result(version: string): Merged {
    for (const repository of this.#expected) {
      const tally = this.#tallyOf(repository.name);
      if (tally.isKnown) continue;
      tally.introduce(repository);
      tally.lacks('No report of it arrived: the job that was to scan it ended too early, or failed.');
    }
    const repositories = [...this.#repositories.values()].map((tally) => tally.result()).sort(byWork);
    return {
      tool: { name: 'pleo-migrate', version },
      totals: totalsOf(repositories, this.#duplicates),
      repositories,
      operations: this.#operations.result(),
      scopes: scopesOf(repositories),
      leftOut: Object.fromEntries([...this.#leftOut].sort()),
    };
  }
}

/** What is not known comes before what is done: it may hide work. */
function byWork(a: MergedRepository, b: MergedRepository): number {
  const rank = ({ status }: MergedRepository): number => (status === 'scanned' ? 1 : 0);
  const errors = (one: MergedRepository): number => one.credentialErrors.length;
  return (
    b.calls.legacy - a.calls.legacy ||
    errors(b) - errors(a) ||
    rank(a) - rank(b) ||
    (a.name < b.name ? -1 : 1)
  );
}

function totalsOf(repositories: readonly MergedRepository[], duplicates: number): Totals {
  const sum = (number: (one: MergedRepository) => number): number =>
    repositories.reduce((total, one) => total + number(one), 0);
  const calls = (key: keyof CallCounts): number => sum((one) => one.calls[key]);
  const having = (status: string): number => sum((one) => (one.status === status ? 1 : 0));
  const legacy = calls('legacy');
  const external = calls('external');
  return {
    repositories: repositories.length,
    scanned: having('scanned'),
    incomplete: having('incomplete'),
    notScanned: having('not-scanned'),
    withLegacyCalls: sum((one) => (one.calls.legacy > 0 ? 1 : 0)),
    legacy,
    external,
    blocked: calls('blocked'),
    unknown: calls('unknown'),
    outsideSource: calls('outsideSource'),
    undecided: calls('undecided'),
    findings: sum(({ findings }) => findings.error + findings.warning + findings.notice),
    credentialErrors: sum((one) => one.credentialErrors.reduce((all, { findings }) => all + findings, 0)),
    duplicates,
    percent: migratedPercent(legacy, external),
  };
}

function scopesOf(repositories: readonly MergedRepository[]): MergedScope[] {
  const needs = new Map<string, string[]>();
  for (const { name, scopes } of repositories) for (const scope of scopes) append(needs, scope, name);
  return [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, names]) => ({ scope, grants: findScope(scope)?.grants ?? '', repositories: names.sort() }));
}
