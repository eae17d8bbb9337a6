/** What Pleo's APIs are, as far as it is known: operations, what replaces them, hosts, credentials, access. All of it is data. */
/** `official`: stated by Pleo. `derived`: concluded from published specifications. `unconfirmed`: seen, never documented. */
export type Basis = 'official' | 'derived' | 'unconfirmed';
export type StepKind = 'change-host' | 'change-method' | 'change-path' | 'move-parameter' | 'rename-field' | 'convert-value' | 'change-credential' | 'change-paging' | 'unwrap-answer' | 'receive-webhook' | 'decide-yourself';
/** One thing to change when a call moves to its replacement. */
export interface MigrationStep {
    readonly kind: StepKind;
    /** One sentence for people. */
    readonly text: string;
    /** For `move-parameter` and `rename-field`: the legacy name. */
    readonly from?: string;
    /** For `move-parameter` and `rename-field`: the new name, or null when there is none. */
    readonly to?: string | null;
}
/** What in a call's own evidence makes a replacement apply, such as the query `status=QUEUED`. */
export interface Trigger {
    readonly in: 'query' | 'body';
    readonly name: string;
    readonly value: string;
}
/** One way to replace a legacy operation; several per operation are normal. */
export interface Replacement {
    /** The purpose it serves; null: always. */
    readonly when: string | null;
    /** It is chosen before its siblings when the call shows one of these; empty: the default. */
    readonly triggers: readonly Trigger[];
    /** Id of an external operation, or null when it is a webhook or nothing. */
    readonly operation: string | null;
    /** `WEBHOOK` when an event takes the call's place. */
    readonly method: string;
    readonly path: string;
    readonly scopes: readonly string[];
    readonly basis: Basis;
    readonly note: string;
    readonly steps: readonly MigrationStep[];
    readonly docs: readonly string[];
    readonly source: string;
}
export interface Parameter {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly note: string;
    readonly values: readonly string[];
}
export interface Field {
    /** Path in the answer or body, arrays as `[]`: `expenses[].amountOriginal.value`. */
    readonly path: string;
    readonly required: boolean;
    readonly note: string;
}
export type OperationStatus = 'current' | 'superseded' | 'deprecated' | 'undocumented';
/** One operation of either API. */
export interface Operation {
    /** Unique over the catalogue: Pleo's own operation id where there is one. */
    readonly id: string;
    readonly api: 'legacy' | 'external';
    readonly resource: string;
    readonly method: string;
    /** Absolute path template: `/v1/expenses/{expenseId}`. */
    readonly path: string;
    readonly summary: string;
    readonly status: OperationStatus;
    readonly scopes: readonly string[];
    readonly query: readonly Parameter[];
    readonly body: readonly Field[];
    readonly answer: readonly Field[];
    /** Legacy operations only. Empty there: nothing replaces it, and `blocked` says why. */
    readonly replacements: readonly Replacement[];
    /** Why nothing replaces it and which ways remain; null when something does. */
    readonly blocked: string | null;
    /** For superseded and deprecated external operations: what to call now, when known. */
    readonly note: string;
    readonly basis: Basis;
    readonly docs: readonly string[];
    readonly sources: readonly string[];
}
export interface Host {
    /** Lower-case host name, matched whole. */
    readonly host: string;
    readonly api: 'legacy' | 'external' | 'auth' | 'other-pleo';
    readonly environment: 'production' | 'staging';
    readonly note: string;
    readonly source: string;
}
/** How a method and a path were found in the catalogue. */
export interface Match {
    readonly operation: Operation;
    /** False when a hole of the call's path stands where the operation has fixed text. */
    readonly exact: boolean;
}
