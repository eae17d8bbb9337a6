/** Which rules are about credentials: what is wrong there fails today, or lets somebody else in. */

/** The rules that hold a credential against the host it is sent to. */
export const MISMATCH_RULES: ReadonlySet<string> = new Set([
  'legacy-token-on-external',
  'api-key-on-legacy',
  'shared-credential',
  'wrong-auth-scheme',
  'environment-mismatch',
]);

/** Those, and the rules that say that a credential stands where others can read it. */
export const CREDENTIAL_RULES: ReadonlySet<string> = new Set([
  ...MISMATCH_RULES,
  'hardcoded-credential',
  'credential-in-browser',
]);
