/** What a plan says of the calls that move alike: the operations that take their place, step by step and field by field. */

import type { Basis, StepKind } from '../model/catalogue.ts';

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
