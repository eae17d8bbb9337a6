/** What a rule receives, what it yields, and what leaves the core. */
import type { Api, ApiCall, Environment } from './api-call.js';
import type { Basis, Operation, Replacement } from './catalogue.js';
import type { Certainty } from './certainty.js';
import type { Credential, CredentialKind } from './credential.js';
import type { IgnoreFact } from './ignore-fact.js';
import type { Context, Location, Step } from './location.js';
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
    /** For a request that the external API does not have: that, and what was meant by it; null for all others. */
    readonly unknown: UnknownRequest | null;
    /** What is wrong with the names that a request to the external API carries. */
    readonly names: NameFaults;
}
/**
 * How a request misses the operation that was meant: it is an operation of the legacy API, or one of the external API
 * with another method, another version in its path, or another spelling.
 */
export type MeantKind = 'legacy' | 'method' | 'version' | 'spelling';
export interface UnknownRequest {
    /** The methods that the external API takes on this very path. */
    readonly takes: readonly string[];
    /** The nearest operation that may do the same; null when none is near. */
    readonly meant: {
        readonly kind: MeantKind;
        readonly operation: Operation;
    } | null;
}
/** A name in a query or body. */
export interface PlacedName {
    readonly in: 'query' | 'body';
    readonly name: string;
}
/** A name of the legacy API, and what it becomes. */
export interface LegacyName extends PlacedName {
    /** Empty: there is no equivalent. Several: alternatives. */
    readonly becomes: readonly PlacedName[];
    /** What else there is to know, as sentences; or empty. */
    readonly note: string;
}
export interface NameFaults {
    readonly legacy: readonly LegacyName[];
    /** The names of which the operation needs one, when there is none. */
    readonly missing: readonly PlacedName[];
    /** A size of pages above what the operation takes. */
    readonly excess: {
        readonly name: string;
        readonly value: number;
        readonly maximum: number;
    } | null;
}
/** A text that names the legacy host and that no call seen makes use of. */
export interface HostFact {
    readonly kind: 'host';
    readonly host: string;
    readonly location: Location;
    readonly context: Context;
    readonly symbol: string | null;
    readonly text: string;
}
/** One credential, put on requests to one API at one place. */
export interface CredentialFact {
    readonly kind: 'credential';
    readonly credential: Credential;
    readonly api: 'legacy' | 'external';
    /** Of the hosts that it reaches from here. */
    readonly environments: readonly Environment[];
    /** The calls that go through this place, in report order. */
    readonly calls: readonly ApiCall[];
    /** Its uses for the other API, when it is one credential for both. */
    readonly elsewhere: readonly Step[];
    /** What a key needs for these calls, or for what replaces them. */
    readonly scopes: readonly string[];
    /** Whether this use speaks for all others of the credential: the first for the external API. */
    readonly isFirst: boolean;
    /** Whether its name fits this kind and no other, however little that proves. */
    readonly likeKind: CredentialKind;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
}
/** A text that is a credential, where it is written. Never the text itself. */
export interface LiteralFact {
    readonly kind: 'literal';
    /** What it is called, such as `PLEO_API_TOKEN`; null when it has no name. */
    readonly name: string | null;
    readonly in: 'code' | 'settings';
    /** The API that it is sent to, when that was seen. */
    readonly api: Api | null;
    readonly location: Location;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
}
/** A credential in code that runs in a browser. */
export interface ExposedFact {
    readonly kind: 'exposed';
    /** Null when it has no name. */
    readonly name: string | null;
    /** Why it ends up there, a clause: "the build puts its value in the place of this name". */
    readonly because: string;
    readonly location: Location;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
}
/** Two environments of Pleo's in one configuration: this one, and the other before it. */
export interface MixedFact {
    readonly kind: 'mixed';
    /** What stands here: a host, or the name of a credential. */
    readonly name: string;
    readonly environment: Environment;
    /** What it does not go with. */
    readonly other: string;
    readonly otherEnvironment: Environment;
    readonly location: Location;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
    readonly evidence: readonly Step[];
}
/** A field of an answer, where the program reads it. */
export interface FieldFact {
    readonly kind: 'field';
    readonly call: ApiCall;
    /** The operation whose answer it is of. */
    readonly operation: Operation;
    /** Its path in the answer: `expenses[].amountOriginal.value`. */
    readonly path: string;
    /** What becomes of it where the call moves; null for fields of the external API. */
    readonly change: FieldChange | null;
    /** The replacement that it is judged against. */
    readonly replacement: Replacement | null;
    /** Of an answer of the external API: the legacy field that is read there instead. */
    readonly legacy: LegacyField | null;
    readonly location: Location;
    readonly certainty: Certainty;
    readonly context: Context;
    readonly symbol: string | null;
    readonly text: string;
}
/** What becomes of a legacy field in one replacement. */
export interface FieldChange {
    readonly kind: 'lost' | 'changed' | 'same';
    /** Whole paths in the new answer. */
    readonly to: readonly string[];
    /** `minor`: an amount that is in the smallest unit of its currency now. */
    readonly unit: 'minor' | null;
    readonly basis: Basis;
    readonly note: string;
}
/** A legacy field that an answer of the external API does not have, and where its content is there. */
export interface LegacyField {
    readonly name: string;
    readonly to: readonly string[];
    readonly note: string;
}
export type Fact = FieldFact | CallFact | HostFact | CredentialFact | LiteralFact | ExposedFact | MixedFact | IgnoreFact;
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
/**
 * What a rule speaks of: a request to one of the APIs as a whole, what is read of an answer, a host, a credential held
 * against where it is sent, one that is exposed, or a comment to this tool.
 */
export type Topic = 'legacy-call' | 'external-call' | 'legacy-answer' | 'external-answer' | 'host' | 'credential' | 'exposure' | 'comment';
export interface Finding extends Problem {
    readonly rule: string;
    readonly topic: Topic;
    readonly severity: Severity;
    /** Hex; survives moved lines and reformatting. */
    readonly fingerprint: string;
    /** URL of the rule's page. */
    readonly docs: string;
    /** Places that this line makes wrong although they did not change themselves; of findings about a change only. */
    readonly affects: readonly Step[];
}
/** What every rule tells of itself; reporters see no more of it. */
export interface RuleInfo {
    /** kebab-case; also the folder's name and the page's. */
    readonly id: string;
    readonly severity: Severity;
    readonly topic: Topic;
    /** One line for tables, without a full stop. */
    readonly summary: string;
    /** The rule's page as Markdown, for reporters that carry help along. */
    readonly help: string;
    readonly docs: string;
}
