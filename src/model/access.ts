/** Who gets access to Pleo's APIs, how, and with which credential. */

import type { Basis, Host } from './catalogue.ts';
import type { AuthScheme, CredentialKind } from './credential.ts';

/** A sentence that can be shown, and how sure it is. */
export interface Statement {
  readonly text: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

export interface DocumentationPage {
  readonly topic: string;
  readonly url: string;
}

export type AccountKind = 'new-partner' | 'existing-partner' | 'new-customer' | 'existing-customer';

/** The way to access for one kind of account, in order. */
interface AccessWay {
  readonly account: AccountKind;
  readonly title: string;
  readonly steps: readonly string[];
  readonly links: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly string[];
}

export interface AccessGuide {
  /** All of them hold when access is there already. */
  readonly conditions: {
    readonly texts: readonly string[];
    readonly note: string;
    readonly basis: Basis;
    readonly sources: readonly string[];
  };
  readonly accounts: readonly AccessWay[];
  readonly facts: readonly Statement[];
  readonly links: readonly DocumentationPage[];
}

/** One kind of credential as Pleo makes it; two of them are API keys. */
export interface CredentialGuide {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly title: string;
  readonly api: Host['api'];
  readonly scheme: AuthScheme;
  readonly header: string;
  readonly use: string;
  /** What to tell somebody who needs one, as a clause; absent: nobody is told to make one. */
  readonly advice?: string;
  readonly created: string;
  readonly format: string;
  readonly notes: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** A credential where it does not work, and what the API answers. */
export interface CredentialMismatch {
  readonly kind: CredentialKind | 'any';
  readonly on: Host['api'];
  readonly scheme: AuthScheme | 'any' | 'basic-without-colon';
  readonly what: string;
  readonly answer: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** What to tell somebody who needs another credential, in whole sentences. */
export interface CredentialAdvice {
  /** How an API key is made, and by whom. */
  readonly apiKey: string;
  /** How a legacy token is made. */
  readonly legacyToken: string;
  /** The way to access with API keys, by the configured account. */
  readonly access: string;
}

export interface ScopeFacts {
  readonly scope: string;
  /** Other spellings that were seen. */
  readonly alsoWritten: readonly string[];
  readonly grants: string;
  readonly basis: Basis;
  readonly note: string;
  readonly sources: readonly string[];
}
