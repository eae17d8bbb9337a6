/** How the files under resources/ are written: what is empty is left out, and sources are ids of sources.json or URLs. */

import type { Basis, MigrationStep, OperationStatus, Trigger } from '../model/catalogue.ts';
import type { Gap, WorkflowStep } from '../model/mapping.ts';
import type { Paging } from '../model/operation-record.ts';

interface Sourced {
  readonly basis: Basis;
  readonly sources: readonly string[];
}

export interface FieldRow {
  readonly path: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly note?: string;
  readonly values?: readonly string[];
}

/** All fields of a model, put at a place such as `expenses[]`. */
export interface ModelRow {
  readonly model: string;
  readonly at: string;
}

export interface ParameterRow {
  readonly name: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly note?: string;
  readonly values?: readonly string[];
}

export interface ReplacementRow extends Sourced {
  readonly when?: string;
  readonly triggers?: readonly Trigger[];
  /** Exactly one of `operation` and `webhook` is there. */
  readonly operation?: string;
  readonly webhook?: string;
  readonly note?: string;
  /** Only what cannot be concluded from the two operations, see replacement-steps.ts. */
  readonly steps?: readonly MigrationStep[];
  /** Pages beyond those that are sources. */
  readonly docs?: readonly string[];
}

export interface OperationRow extends Sourced {
  readonly id: string;
  /** Only where it differs from `id`, which has to be unique over both APIs and free of spaces. */
  readonly operationId?: string | null;
  readonly api: 'legacy' | 'external';
  /** `ANY` where the source gives a path without methods. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly status: OperationStatus;
  readonly supersededBy?: string;
  readonly scopes?: readonly string[];
  /** Only where the scopes of this operation are less sure than scopes.json says. */
  readonly scopeNote?: string;
  /** Names of query parameters of which a request needs at least one. */
  readonly needsOneOf?: readonly string[];
  /** Without the paging parameters, which follow from `paging`. */
  readonly query?: readonly ParameterRow[];
  readonly body?: readonly (FieldRow | ModelRow)[];
  /** Without the paging fields of the external API, which follow from `paging`. */
  readonly answer?: readonly (FieldRow | ModelRow)[];
  readonly paging?: {
    readonly style: Paging['style'];
    readonly limit?: { readonly minimum?: number; readonly maximum?: number; readonly default?: number };
    readonly sortingKeys?: readonly string[];
  };
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly replacements?: readonly ReplacementRow[];
  readonly blocked?: string;
  readonly blockedWhen?: readonly (Trigger & Sourced & { readonly reason: string })[];
  readonly note?: string;
  readonly docs?: readonly string[];
}

interface PlaceRow {
  readonly model?: string;
  readonly operation?: string;
  readonly field: string;
}

export interface ResourceFile {
  readonly resource: string;
  readonly title: string;
  readonly models?: Readonly<Record<string, readonly (FieldRow | ModelRow)[]>>;
  readonly operations: readonly OperationRow[];
  readonly fields?: readonly {
    readonly from: string;
    readonly to: readonly string[];
    readonly fields: readonly (Sourced & {
      readonly from: string | null;
      readonly to: readonly string[];
      readonly unit?: 'minor';
      readonly note?: string;
    })[];
  }[];
  readonly parameters?: readonly (Sourced & {
    readonly operation: string;
    readonly name: string | null;
    /** `operation` is left out where it is the first replacement of the legacy operation. */
    readonly to: readonly {
      readonly operation?: string;
      readonly in: 'query' | 'body';
      readonly name: string;
    }[];
    readonly note?: string;
  })[];
  readonly values?: readonly {
    readonly from: PlaceRow;
    readonly to: PlaceRow | null;
    readonly values: readonly (Sourced & {
      readonly from: string;
      readonly to: readonly string[];
      readonly note?: string;
    })[];
  }[];
  readonly gaps?: readonly (Sourced & Omit<Gap, 'resource' | 'source' | 'basis'>)[];
  readonly workflow?: readonly (Sourced & Omit<WorkflowStep, 'source' | 'basis'>)[];
}
