/** Whether a text is a secret, or only stands where one belongs. */

/** Words that stand-ins are made of. */
const STAND_IN = new RegExp(
  [
    'your|example|placeholder|change.?me|replace|dummy|fake|sample|insert|redacted|masked|mock|invalid|undefined',
    // Short ones count as words only: random texts have them by chance.
    '(?<![a-z0-9])(?:to.?do|test|foo|bar|baz|xxx|none|null|lorem|put|enter|set.?me|fill.?in)(?![a-z0-9])',
    'secret[-_]?(?:here|token|key|value)|token[-_]?(?:here|value)|goes[-_]?here|not[-_](?:set|real|a[-_])',
    String.raw`x{5,}|\.\.\.|…|abc123|12345678|abcdef(?!\d)|deadbeef|0{8}`,
  ].join('|'),
  'i',
);

/** What is filled in elsewhere: variables, references into secret stores, addresses, files. */
const REFERENCE =
  /^(?:[<$%{[@*]|\(|op:\/\/|vault:|arn:|projects\/|ssm:|secretsmanager:|sops:|ENC\[|file:|env[.:(]|process\.env|secrets?\.|[./~]|[a-z]+:\/\/|https?:)|\$\{|\{\{|<[^>]{0,200}>|\$\(/i;

/** A credential without the word that it is sent behind. */
export function withoutScheme(text: string): string {
  return text.replace(/^(?:bearer|basic)\s+/i, '');
}

/** Whether a text is that of a real secret, as far as its looks tell: random, and long enough. */
export function looksSecret(text: string): boolean {
  const value = withoutScheme(text).trim();
  if (!looksRandom(value) || STAND_IN.test(value)) return false;
  const inner = decoded(value);
  return inner === null || !(STAND_IN.test(inner) || REFERENCE.test(inner));
}

/** The same without a look for stand-ins: what may be a secret and is shown is better covered. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || /\s/.test(value) || REFERENCE.test(value)) return false;
  if (/^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/.test(value)) return true;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return true;
  // Names of variables, files and functions are made of words.
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value) && !/\d{2}/.test(value)) return false;
  if (isWordy(value) || !/[a-z]/i.test(value)) return false;
  // Base64 of a key in hex has no digits at all.
  if (!/\d/.test(value))
    return value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && entropyOf(value) >= 3.8;
  return entropyOf(value) >= (value.length < 24 ? 3.2 : 3);
}

/** Whether a text in a test is a secret beyond doubt: tests have fakes that look the part. */
export function looksSecretInTest(text: string): boolean {
  const value = withoutScheme(text).trim();
  return looksSecret(value) && value.length >= 40 && entropyOf(value) >= 4.2;
}

/** Words with separators between them, and numbers at most behind them: `pleo-sync-token-v2`, `searchEntriesV1`. */
function isWordy(value: string): boolean {
  const parts = value
    .split(/[-_.:/+=~]+|(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=V\d)/)
    .filter((part) => part !== '');
  return parts.every((part) =>
    /^(?:[A-Z]?[a-z]{2,}\d{0,4}|[A-Z]{1,12}|[a-z]|[A-Z]?[vV]?\d{1,4})$/.test(part),
  );
}

/** What a Base64 text says, when that is plain. */
function decoded(value: string): string | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return null;
  const plain = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e\n]+$/.test(plain) ? plain : null;
}

/** Shannon's entropy in bits for each character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Whether a text only stands where a credential belongs: a placeholder, a reference, nothing at all. */
export function isStandIn(text: string): boolean {
  return /^(?:undefined|null|)$/.test(text.trim()) || STAND_IN.test(text) || REFERENCE.test(text.trim());
}
