/** What a rule receives, what it yields, and what leaves the core. */

import type { ApiCall } from './api-call.ts';
import type { Operation, Replacement } from './catalogue.ts';
import type { Certainty } from './certainty.ts';
import type { Context, Location, Step } from './location.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** A call held against the catalogue. */
export interface CallFact {
  readonly kind: 'call';
  readonly call: ApiCall;
  /** The documented or undocumented operation it is, or null when the catalogue has none. */
  readonly operation: Operation | null;
  /** What replaces it in this use, best first. */
  readonly replacements: readonly Replacement[];
  /** Why nothing replaces this use and which ways remain; null when something does, or when it is not known. */
  readonly blocked: string | null;
}

/** A text that names one of Pleo's hosts and that no call seen makes use of. */
export interface HostFact {
  readonly kind: 'host';
  readonly host: string;
  readonly api: 'legacy' | 'external' | 'auth' | 'other-pleo';
  readonly location: Location;
  readonly context: Context;
  readonly symbol: string | null;
  readonly text: string;
}

export type Fact = CallFact | HostFact;

/** What a rule yields: three sentences in the user's own names, each ending in a full stop. */
export interface Problem {
  readonly at: Location;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  readonly certainty: Certainty;
  readonly context: Context;
  /** What stays the same when lines move: operation or host, symbol, normalised text. */
  readonly identity: readonly string[];
  readonly call: ApiCall | null;
  readonly blocked: boolean;
  readonly replacements: readonly Replacement[];
  readonly evidence: readonly Step[];
}

export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** Hex; survives moved lines and reformatting. */
  readonly fingerprint: string;
  /** URL of the rule's page. */
  readonly docs: string;
}

/** What every rule tells of itself; reporters see no more of it. */
export interface RuleInfo {
  /** kebab-case; also the folder's name and the page's. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for tables, without a full stop. */
  readonly summary: string;
  /** The rule's page as Markdown, for reporters that carry help along. */
  readonly help: string;
  readonly docs: string;
}
