/** A credential put on a request. The text of a literal is never stored, only its place. */
import type { Location, Step } from './location.js';
export type CredentialKind = 'legacy-token' | 'api-key' | 'oauth-token' | 'unknown';
export type AuthScheme = 'bearer' | 'basic' | 'none' | 'unknown';
export interface CredentialSource {
    readonly type: 'env' | 'secret' | 'config' | 'parameter' | 'literal' | 'unknown';
    /** The variable, secret, key or parameter; null for literals and unknown sources. */
    readonly name: string | null;
}
/**
 * How a credential stands on a request. `basic`: as the user, with an empty password · `basic-password`: as the user,
 * with a password beside it · `basic-as-password`: as the password · `basic-without-colon`: alone in what is encoded ·
 * `basic-bare`: behind `Basic`, as it is · `basic-not-encoded`: with its colon, but not encoded · `bearer-encoded`: the
 * pair of Basic behind `Bearer` · `bare`: no scheme at all · `other-scheme`, `other-header`: neither API's.
 */
export type CredentialForm = 'bearer' | 'bearer-encoded' | 'basic' | 'basic-password' | 'basic-as-password' | 'basic-without-colon' | 'basic-bare' | 'basic-not-encoded' | 'bare' | 'other-scheme' | 'other-header' | 'unknown';
/** The weight from which a kind was seen, and is not only told by a name. */
export declare const SEEN = 50;
/** One reason to take a credential for what it is; the kind with the most weight wins. */
export interface KindEvidence {
    readonly kind: CredentialKind;
    /** 100 is the user's own word, below 4 decides nothing by itself. */
    readonly weight: number;
    /** A clause without a full stop: "its name says LEGACY". */
    readonly reason: string;
}
export interface Credential {
    readonly kind: CredentialKind;
    readonly scheme: AuthScheme;
    readonly source: CredentialSource;
    readonly form: CredentialForm;
    /** Why it is taken for its kind, weightiest first. */
    readonly evidence: readonly KindEvidence[];
    /** What its name says of where it is made for. */
    readonly environment: 'production' | 'staging' | 'unknown';
    /** Equal for uses of the same credential; null where that is not known. */
    readonly identity: string | null;
    /** The file that it is read in; null where that is not known. */
    readonly home: string | null;
    /** Where it is put on the request. */
    readonly at: Location;
    /** The way from its source to there. */
    readonly way: readonly Step[];
}
/** Whether an OAuth server of the repository's own flow gives it out. */
export declare function isGivenOut({ evidence, kind }: Credential): boolean;
