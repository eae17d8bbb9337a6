/** A credential put on a request. The text of a literal is never stored, only its place. */

import type { Location } from './location.ts';

export type CredentialKind = 'legacy-token' | 'api-key' | 'oauth-token' | 'unknown';

export type AuthScheme = 'bearer' | 'basic' | 'none' | 'unknown';

export interface CredentialSource {
  readonly type: 'env' | 'secret' | 'config' | 'parameter' | 'literal' | 'unknown';
  /** The variable, secret, key or parameter; null for literals and unknown sources. */
  readonly name: string | null;
}

export interface Credential {
  readonly kind: CredentialKind;
  readonly scheme: AuthScheme;
  readonly source: CredentialSource;
  /** Where it is put on the request. */
  readonly at: Location;
}
