/** One request that the program makes, whoever makes it. A fact without judgement. */
import type { Certainty } from './certainty.js';
import type { Credential } from './credential.js';
import type { Context, Location, Step } from './location.js';
/** Whose host the request goes to. `unknown`: the host was not resolved. */
export type Api = 'legacy' | 'external' | 'auth' | 'other-pleo' | 'unknown';
export type Environment = 'production' | 'staging' | 'unknown';
/** A key that the request carries in its query or body; `value` is its text when known. */
export interface RequestKey {
    readonly name: string;
    readonly value: string | null;
}
/** A piece of an address, as the code puts it together. */
export interface AddressPiece {
    /** The text; of what is not known, what the code calls it. */
    readonly text: string;
    /** What stopped us, without a full stop; null for a text. */
    readonly unknown: string | null;
}
export interface ApiCall {
    /** `c1`, `c2` … in report order; unique within one report. */
    readonly id: string;
    /** Where the endpoint is decided: the request itself, or the call of the wrapper that names it. */
    readonly location: Location;
    readonly context: Context;
    /** The HTTP client underneath: the `name` of its table, such as `axios`. */
    readonly client: string;
    readonly api: Api;
    readonly environment: Environment;
    /** The host as the URL parser writes it, such as `openapi.pleo.io`; null when unknown. */
    readonly host: string | null;
    /** Upper case; null when unknown. */
    readonly method: string | null;
    /** Absolute path of the URL, percent-decoded, unknown pieces as `{name}`; null when nothing of it is known. */
    readonly path: string | null;
    readonly query: readonly RequestKey[];
    readonly body: readonly RequestKey[];
    /** Whether `query` has every name that the request may be sent with; else something unknown may add more. */
    readonly isQueryWhole: boolean;
    readonly isBodyWhole: boolean;
    readonly credential: Credential | null;
    /** Host, path and query as the code puts them together. */
    readonly address: readonly AddressPiece[];
    readonly certainty: Certainty;
    /** Why it is not certain, in a sentence; null when it is. */
    readonly doubt: string | null;
    /** The enclosing function or method in the reader's words, such as `PleoClient.listExpenses`; null at top level. */
    readonly symbol: string | null;
    /** The source text at `location` without comments and format, for fingerprints. */
    readonly text: string;
    /** The way of the call's values, first step first. */
    readonly evidence: readonly Step[];
}
/** A member of a call's answer, where the program reads it. */
export interface AnswerRead {
    readonly call: ApiCall;
    /** Names from the answer's body on; which item of a list is not told. */
    readonly path: readonly string[];
    readonly at: Location;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
    readonly text: string;
    /** The read that this one goes on from. */
    readonly from: AnswerRead | null;
    /** A read of the same field that went on before, on the same way: what goes on from that goes on from this one. */
    readonly like: AnswerRead | null;
}
