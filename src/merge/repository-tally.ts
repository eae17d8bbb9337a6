/** What is counted of one repository while its reports come in. */

import { migratedPercent } from '../model/percent.ts';
import { isNarrowed } from '../report/change.ts';
import { count } from '../report/count.ts';
import type { MergedCall } from './known-calls.ts';
import type { MergedRepository, RepositoryStatus } from './merged.ts';
import type { Report, ReportedFinding, ReportedRepository } from './report-schema.ts';
import { topicOf } from './topics.ts';

/** Places of credential errors, reasons and notes that are kept; the rest is counted or says the same. */
const KEPT = 5;

export class RepositoryTally {
  readonly name: string;
  readonly #calls = { legacy: 0, external: 0, blocked: 0, unknown: 0, outsideSource: 0, undecided: 0 };
  readonly #findings = { error: 0, warning: 0, notice: 0 };
  readonly #credentialErrors = new Map<
    string,
    { findings: number; places: { file: string; line: number }[] }
  >();
  readonly #scopes = new Set<string>();
  readonly #reasons = new Set<string>();
  readonly #commits = new Set<string>();
  #url: string | null = null;
  #reports = 0;
  #scanned = 0;
  #hidden = 0;
  #moreReasons = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Whether anything was said of it: a report, or why there is none. */
  get isKnown(): boolean {
    return this.#reports > 0 || this.#reasons.size > 0;
  }

  /** What it is called and where it is. */
  introduce({ url, commit }: ReportedRepository): void {
    this.#url ??= url;
    if (commit !== null) this.#commits.add(commit);
  }

  /** Why it could not be scanned, or only in part. */
  lacks(reason: string): void {
    if (this.#reasons.size < KEPT || this.#reasons.has(reason)) this.#reasons.add(reason);
    else this.#moreReasons += 1;
  }

  /** A report as a whole; its calls and findings are added one by one. */
  receive({ complete, faults, stats, counts, change }: Report): void {
    this.#reports += 1;
    this.#hidden += counts.suppressed + counts.baselined;
    if (stats.files.listed === 0) {
      this.lacks('There is no TypeScript or JavaScript file in it.');
      return;
    }
    this.#scanned += 1;
    if (change !== null && isNarrowed(change))
      this.lacks(`Its findings are only those that a change added (compared with ${change.base}).`);
    if (complete) return;
    for (const { where, message } of faults) this.lacks(`${where}: ${message}`);
    if (faults.length === 0) this.lacks('Something was cut off.');
  }

  addCall({ call, operation, isBlocked, scopes }: MergedCall): void {
    for (const scope of scopes) this.#scopes.add(scope);
    if (call.api === 'external') {
      this.#calls.external += 1;
      return;
    }
    this.#calls.legacy += 1;
    if (call.context !== 'source') this.#calls.outsideSource += 1;
    if (isBlocked) this.#calls.blocked += 1;
    else if (operation === null) this.#calls.unknown += 1;
  }

  addUndecided(): void {
    this.#calls.undecided += 1;
  }

  addFinding({ rule, severity, file, line }: ReportedFinding): void {
    this.#findings[severity] += 1;
    const topic = topicOf(rule);
    if (topic !== 'credential' && topic !== 'exposure') return;
    const errors = this.#credentialErrors.get(rule) ?? { findings: 0, places: [] };
    errors.findings += 1;
    if (errors.places.length < KEPT) errors.places.push({ file, line });
    this.#credentialErrors.set(rule, errors);
  }

  /** All that was counted. */
  result(): MergedRepository {
    const { legacy, external } = this.#calls;
    const [commit = null] = this.#commits;
    return {
      name: this.name,
      url: this.#url,
      commit: this.#commits.size === 1 ? commit : null,
      status: this.#status(),
      reasons: [...this.#reasons, ...(this.#moreReasons > 0 ? [`And ${this.#moreReasons} more.`] : [])],
      notes: this.#notes(),
      reports: this.#reports,
      calls: { ...this.#calls },
      findings: { ...this.#findings },
      percent: migratedPercent(legacy, external),
      credentialErrors: [...this.#credentialErrors]
        .map(([rule, errors]) => ({ rule, ...errors }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      scopes: [...this.#scopes].sort(),
    };
  }

  #status(): RepositoryStatus {
    if (this.#scanned === 0) return 'not-scanned';
    return this.#reasons.size > 0 ? 'incomplete' : 'scanned';
  }

  #notes(): string[] {
    return [
      ...(this.#hidden > 0
        ? [
            `${count(this.#hidden, 'finding')} in a baseline or under an ignore comment ${this.#hidden === 1 ? 'is' : 'are'} not shown; their calls are counted.`,
          ]
        : []),
      ...(this.#commits.size > 1
        ? [
            `Its ${count(this.#reports, 'report')} are of different commits, so what moved in between may be counted twice.`,
          ]
        : []),
    ];
  }
}
