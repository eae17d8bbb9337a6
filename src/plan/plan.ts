/** What a migration plan is: plain data, published as schema/plan-v1.json; everything that is printed is made from it. */

import type { AccountKind, Statement } from '../model/access.ts';
import type { Environment } from '../model/api-call.ts';
import type { Basis, StepKind } from '../model/catalogue.ts';
import type { Certainty } from '../model/certainty.ts';
import type { CredentialKind } from '../model/credential.ts';
import type { Severity } from '../model/finding.ts';
import type { Context } from '../model/location.ts';
import type { Deadline, Fault } from '../model/report.ts';

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

/** One change to calls that move. */
export interface PlannedStep {
  readonly kind: StepKind;
  readonly text: string;
  /** The legacy parameter or field that it is about, if it is about one. */
  readonly from: string | null;
  /** Where that is now, such as "query limit"; null when nowhere, or when it is about none. */
  readonly to: string | null;
  /** Ids of the calls that it is for. */
  readonly calls: readonly string[];
  /** Ids of those that were seen to send `from`; of all of them when it is about no parameter. */
  readonly seenIn: readonly string[];
}

/** A parameter or a field of the body that an operation of the external API takes. */
export interface Taken {
  readonly in: 'query' | 'body';
  readonly name: string;
  readonly required: boolean;
  readonly note: string;
  readonly values: readonly string[];
}

/** A field of an answer of the external API. */
export interface Answered {
  readonly path: string;
  readonly note: string;
  readonly values: readonly string[];
}

/** Where a field of the old answer is in the new one. */
export interface FieldRow {
  /** Null: the new answer has it and the old one did not. */
  readonly from: string | null;
  readonly to: readonly string[];
  /** Whether one of the calls was seen to read it. */
  readonly read: boolean;
  readonly note: string;
  readonly basis: Basis;
}

/** What a value of a field or parameter is called now. */
export interface ValueRow {
  readonly field: string;
  readonly value: string;
  readonly to: string | null;
  readonly becomes: readonly string[];
  readonly note: string;
  readonly basis: Basis;
}

/** One operation of the external API that takes a part of the old one's work. */
export interface Target {
  readonly operation: string | null;
  /** `WEBHOOK` when an event takes the call's place. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly when: string | null;
  readonly scopes: readonly string[];
  readonly basis: Basis;
  readonly note: string;
  /** What such a request has to hold. */
  readonly query: readonly string[];
  readonly body: readonly string[];
  /** All that it can hold. */
  readonly takes: readonly Taken[];
  /** All that its answer holds. */
  readonly answers: readonly Answered[];
  readonly steps: readonly PlannedStep[];
  readonly fields: readonly FieldRow[];
  readonly values: readonly ValueRow[];
  /** What an event carries; empty for an operation. */
  readonly payload: readonly string[];
  readonly docs: readonly string[];
}

/** The calls of one legacy operation that move in the same way. */
export interface WorkGroup {
  /** `w1`, `w2` … in the order of the plan. */
  readonly id: string;
  readonly name: string;
  readonly operation: string | null;
  readonly summary: string;
  readonly calls: readonly string[];
  /** What was counted: hints at the effort, no guesses of it. */
  readonly counts: {
    readonly calls: number;
    readonly files: number;
    readonly packages: number;
    readonly parameters: number;
    readonly changes: number;
    readonly outsideSource: number;
  };
  readonly targets: readonly Target[];
  /** Other purposes that the operation served; one of these calls may serve one. */
  readonly alternatives: readonly Pick<Target, 'method' | 'path' | 'when' | 'scopes'>[];
  /** Why nothing replaces it, and which ways remain; null when something does. */
  readonly blocked: string | null;
  /** What to do about calls of no known operation. */
  readonly next: string | null;
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
