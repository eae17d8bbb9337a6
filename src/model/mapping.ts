/** What becomes of legacy fields, parameters and values: rows that say old, new (or none), and how sure that is. */

import type { Basis } from './catalogue.ts';

/** A field of a legacy answer or body and where its content is now. Paths are those of `Operation.answer`. */
export interface FieldMapping {
  /** null: the new model has a field that the legacy one did not. */
  readonly from: string | null;
  /** Empty: there is no equivalent. Several: the content is spread. */
  readonly to: readonly string[];
  /** `minor`: it is, or holds, an integer amount in the smallest unit of its currency; the legacy amount is not. */
  readonly unit: 'minor' | null;
  readonly basis: Basis;
  readonly note: string;
  readonly source: string;
}

/** The field mappings between two models, such as `Expense` and `AccountingEntryV1`; paths are relative to the models. */
export interface ModelMapping {
  readonly resource: string;
  readonly from: string;
  /** More than one when an aggregated view of the same model exists. */
  readonly to: readonly string[];
  readonly fields: readonly FieldMapping[];
}

export interface TargetParameter {
  /** Id of the external operation; null when nothing replaces the legacy one. */
  readonly operation: string | null;
  readonly in: 'query' | 'body';
  readonly name: string;
}

export interface ParameterMapping {
  /** Id of the legacy operation. */
  readonly operation: string;
  /** null: the new operation needs something that the legacy one did not. */
  readonly name: string | null;
  /** Empty: there is no equivalent. Several: alternatives, or all of them where the note says so. */
  readonly to: readonly TargetParameter[];
  readonly basis: Basis;
  readonly note: string;
  readonly source: string;
}

/** Where a value stands: a field of a model, or of the body of an operation. */
export interface ValuePlace {
  readonly model: string | null;
  readonly operation: string | null;
  readonly field: string;
}

export interface ValueMapping {
  readonly from: ValuePlace;
  /** null: the field has no equivalent. */
  readonly to: ValuePlace | null;
  readonly value: string;
  /** Empty: there is no equivalent. Several: the nearest ones. */
  readonly becomes: readonly string[];
  readonly basis: Basis;
  readonly note: string;
  readonly source: string;
}

/** One step of the accounting export, then and now. */
export interface WorkflowStep {
  readonly step: string;
  /** null: the step is new. */
  readonly legacy: string | null;
  readonly now: string;
  readonly legacyOperation: string | null;
  readonly operations: readonly string[];
  readonly webhook: string | null;
  readonly basis: Basis;
  readonly source: string;
}

/** Something of the legacy API that has no equivalent. */
export interface Gap {
  readonly resource: string;
  readonly kind: 'operation' | 'parameter' | 'field' | 'value' | 'event';
  readonly items: readonly string[];
  readonly reason: string;
  readonly basis: Basis;
  readonly source: string;
}
