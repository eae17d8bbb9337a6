/** What a migration plan is: plain data, published as schema/plan-v1.json; everything that is printed is made from it. */

import type { AccountKind, Statement } from '../model/access.ts';
import type { Environment } from '../model/api-call.ts';
import type { Basis } from '../model/catalogue.ts';
import type { Certainty } from '../model/certainty.ts';
import type { CredentialKind } from '../model/credential.ts';
import type { Severity } from '../model/finding.ts';
import type { Context } from '../model/location.ts';
import type { Deadline, Fault } from '../model/report.ts';
import type { WorkGroup } from './work.ts';

/** Where something stands, as people look it up. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place with a sentence about it. */
export interface Remark extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly what: string;
  readonly next: string;
}

/** One call of either API, as the chapters refer to it by its id. */
export interface PlannedCall extends Place {
  readonly id: string;
  /** The folder of its package; `.` is the top of the repository. */
  readonly package: string;
  readonly symbol: string | null;
  readonly api: 'legacy' | 'external';
  readonly environment: Environment;
  readonly context: Context;
  readonly certainty: Certainty;
  /** Why it is not certain; null when it is. */
  readonly doubt: string | null;
  /** "GET /v1/expenses". */
  readonly name: string;
  readonly operation: string | null;
  /** Names of query and body that were seen. */
  readonly parameters: readonly string[];
  /** The fields of its answer that the program was seen to read. */
  readonly reads: readonly string[];
  /** Where it reads what changes, one remark for each place and field. */
  readonly changes: readonly Remark[];
}

export interface Progress {
  /** Requests to the legacy API, wherever they stand. */
  readonly legacy: number;
  readonly external: number;
  /** The share of the external API in all of them, rounded down; 100 when there are none. */
  readonly percent: number;
  /** Of the legacy calls: something replaces it, nothing does, it is not known which operation it is. */
  readonly replaceable: number;
  readonly blocked: number;
  readonly unknown: number;
  /** Of the legacy calls: those in tests, stories, examples and documentation. */
  readonly outsideSource: number;
}

/** Who gets access to the external API, and how. */
export interface AccessPart {
  readonly conditions: readonly string[];
  readonly note: string;
  /** The way of the configured account, or all of them where none is configured. */
  readonly ways: readonly {
    readonly account: AccountKind;
    readonly title: string;
    readonly steps: readonly string[];
    readonly links: readonly string[];
  }[];
  readonly facts: readonly Pick<Statement, 'text' | 'basis'>[];
  readonly links: readonly { readonly topic: string; readonly url: string }[];
}

/** One scope of the key, and which calls it is for. */
export interface ScopeNeed {
  readonly scope: string;
  readonly grants: string;
  readonly basis: Basis;
  readonly note: string;
  /** Ids of the calls that need it, once they have moved or now. */
  readonly calls: readonly string[];
  /** Ids of the calls that need it only if they serve another purpose than the plan takes them for. */
  readonly perhaps: readonly string[];
}

export type CredentialAction = 'mend' | 'create' | 'keep' | 'rename' | 'retire';

export interface CredentialTask {
  readonly action: CredentialAction;
  /** Null: it holds wherever the program runs. */
  readonly environment: Environment | null;
  /** The variable, secret or key; null where it has no name. Never a credential's text. */
  readonly name: string | null;
  readonly kind: CredentialKind;
  readonly text: string;
  readonly scopes: readonly string[];
  readonly places: readonly Place[];
  readonly calls: readonly string[];
}

export type StageId = 'mend' | 'client' | 'read' | 'export' | 'write' | 'clarify' | 'clean';

/** Something to do that belongs to no single operation. */
export interface Task {
  readonly text: string;
  readonly places: readonly Place[];
}

/** A part of the work that can be released before the next one starts. */
export interface Stage {
  readonly id: StageId;
  readonly title: string;
  readonly why: string;
  readonly tasks: readonly Task[];
  readonly groups: readonly WorkGroup[];
}

/** Something that only a person can answer, and who. */
export interface Question {
  readonly of: 'you' | 'Pleo';
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Plan {
  readonly tool: { readonly name: string; readonly version: string };
  /** False: something was cut off, see `faults`; there may be more to do. */
  readonly complete: boolean;
  readonly faults: readonly Fault[];
  readonly lifecycle: string;
  readonly deadline: Deadline | null;
  readonly account: AccountKind | null;
  readonly progress: Progress;
  readonly access: AccessPart;
  readonly scopes: readonly ScopeNeed[];
  readonly credentials: readonly CredentialTask[];
  readonly stages: readonly Stage[];
  readonly blocked: readonly WorkGroup[];
  readonly questions: readonly Question[];
  readonly undecided: readonly (Place & { readonly reason: string })[];
  readonly calls: readonly PlannedCall[];
}
