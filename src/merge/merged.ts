/** What many reports come to: plain data, published as schema/merged-v1.json; everything that is printed is made from it. */

/** `incomplete`: something was cut off, so there may be more. `not-scanned`: nothing is known of it. */
export type RepositoryStatus = 'scanned' | 'incomplete' | 'not-scanned';

export interface CallCounts {
  readonly legacy: number;
  readonly external: number;
  /** Of the legacy calls: nothing replaces it, its operation is not known, it stands in tests or documentation. */
  readonly blocked: number;
  readonly unknown: number;
  readonly outsideSource: number;
  /** Requests that may go to Pleo and could not be decided. */
  readonly undecided: number;
}

/** Findings of one rule about credentials in one repository. */
interface CredentialErrors {
  readonly rule: string;
  readonly findings: number;
  /** The first of them. */
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

export interface MergedRepository {
  readonly name: string;
  readonly url: string | null;
  /** Null: not known, or several. */
  readonly commit: string | null;
  readonly status: RepositoryStatus;
  /** Why it could not be scanned, or only in part, as sentences. */
  readonly reasons: readonly string[];
  /** What else there is to know, as sentences. */
  readonly notes: readonly string[];
  readonly reports: number;
  readonly calls: CallCounts;
  readonly findings: { readonly error: number; readonly warning: number; readonly notice: number };
  /** The share of calls to the external API, rounded down; null where nothing is known. */
  readonly percent: number | null;
  readonly credentialErrors: readonly CredentialErrors[];
  readonly scopes: readonly string[];
}

export interface MergedReplacement {
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  readonly when: string | null;
  readonly scopes: readonly string[];
  /** How many of the calls it comes into question for. */
  readonly calls: number;
}

/** One legacy operation, or all calls of which it is not known. */
export interface MergedOperation {
  readonly operation: string | null;
  /** "GET /v1/expenses". */
  readonly name: string;
  readonly calls: number;
  readonly blocked: number;
  /** Who calls it, most first. */
  readonly repositories: readonly { readonly name: string; readonly calls: number }[];
  readonly replacements: readonly MergedReplacement[];
}

export interface MergedScope {
  readonly scope: string;
  readonly grants: string;
  /** Who needs it, by name. */
  readonly repositories: readonly string[];
}

export interface Totals extends CallCounts {
  readonly repositories: number;
  readonly scanned: number;
  readonly incomplete: number;
  readonly notScanned: number;
  readonly withLegacyCalls: number;
  readonly findings: number;
  readonly credentialErrors: number;
  /** Findings that several reports of one repository have, counted once. */
  readonly duplicates: number;
  /** Null: no call was found, or nothing was scanned. */
  readonly percent: number | null;
}

export interface Merged {
  readonly tool: { readonly name: 'pleo-migrate'; readonly version: string };
  readonly totals: Totals;
  /** Most to do first; those that nothing is known of before those that have nothing to do. */
  readonly repositories: readonly MergedRepository[];
  readonly operations: readonly MergedOperation[];
  readonly scopes: readonly MergedScope[];
  /** Repositories that were not to be scanned, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}
