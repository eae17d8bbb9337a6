/** All that the catalogue holds of one operation, beyond what a call needs to be matched. */

import type { Basis, Field, Operation, Trigger } from './catalogue.ts';

/** How an operation pages; null when it does not. */
export interface Paging {
  readonly style: 'page-offset' | 'cursor' | 'cursor-or-offset';
  /** What the size parameter (`pageSize`, `limit`) may be; null where Pleo states nothing. */
  readonly limit: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly default: number | null;
  };
  readonly sortingKeys: readonly string[];
}

/** The names of which one has to be there. */
export interface CompanyNames {
  readonly in: 'query' | 'body';
  readonly names: readonly string[];
}

export interface FieldRecord extends Field {
  /** As the legacy specification writes it, such as `string | null`; empty where the source gives none. */
  readonly type: string;
  readonly values: readonly string[];
}

/** One use of an operation that nothing replaces, while its other uses have replacements. */
interface BlockedUse extends Trigger {
  readonly reason: string;
  readonly basis: Basis;
  readonly source: string;
}

export interface OperationRecord extends Operation {
  /** Pleo's own operation id as it is written there; null where Pleo gives none. */
  readonly operationId: string | null;
  /** Id of the operation to call now; null when current or when none is named. */
  readonly supersededBy: string | null;
  readonly scopeBasis: Basis;
  /** What is not sure about the scopes; empty when they are official. */
  readonly scopeNote: string;
  readonly scopeSources: readonly string[];
  readonly body: readonly FieldRecord[];
  readonly answer: readonly FieldRecord[];
  /** Where the payload stands in the answer: `expenses[]`, `data[]`, `data`, `[]`; empty: the bare object; null: no answer. */
  readonly envelope: string | null;
  readonly paging: Paging | null;
  /** How it is told whose data it is asked for; null when it need not be. */
  readonly company: CompanyNames | null;
  /** Status codes that the source explains, by code. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly blockedUses: readonly BlockedUse[];
}
