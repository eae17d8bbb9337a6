/** The rules that hold a credential against the host that it is sent to. */

const MISMATCHES: ReadonlySet<string> = new Set([
  'legacy-token-on-external',
  'api-key-on-legacy',
  'shared-credential',
  'wrong-auth-scheme',
  'environment-mismatch',
]);

/** Whether a finding of that rule is about a credential that does not fit where it goes. */
export function isMismatch(rule: string): boolean {
  return MISMATCHES.has(rule);
}
