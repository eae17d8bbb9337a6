/** Credentials in texts that are shown: covered, character by character, so that columns stay. */

import { append } from '../model/append.ts';
import { looksRandom, withoutScheme } from './secret-texts.ts';

const COVER = '\u2022';

/** Secrets that were found, in the forms in which they may stand in a text, by their first characters. */
export type Secrets = ReadonlyMap<string, readonly string[]>;

/** The forms of what was found: as it is, as a part of a pair, encoded. */
export function makeSecrets(found: readonly string[]): Secrets {
  const texts = new Set<string>();
  for (const whole of found) {
    const text = withoutScheme(whole).trim();
    if (text.length < SHORTEST) continue;
    const quoted = JSON.stringify(text).slice(1, -1);
    for (const form of [
      text,
      encodeURIComponent(text),
      quoted,
      base64(text),
      base64(`${text}:`),
      base64(`:${text}`),
    ])
      texts.add(withoutPadding(form));
  }
  const secrets = new Map<string, string[]>();
  for (const text of texts) {
    const head = text.slice(0, SHORTEST);
    append(secrets, head, text);
  }
  return secrets;
}

function withoutPadding(form: string): string {
  const bare = form.replace(/(?<!=)=+$/, '');
  return bare.length < SHORTEST ? form : bare;
}

/** Shorter texts stand everywhere: covering them would tell more than it hides. */
const SHORTEST = 6;

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

const NONE: Secrets = new Map();

/** A text without the secrets that were found: gone through once, however many there are. */
function coverKnown(text: string, secrets: Secrets): string {
  const ranges: Range[] = [];
  for (let start = 0; secrets.size > 0 && start + SHORTEST <= text.length; start += 1)
    for (const secret of secrets.get(text.slice(start, start + SHORTEST)) ?? [])
      if (text.startsWith(secret, start)) ranges.push({ start, end: start + secret.length });
  return coverRanges(text, ranges);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with these ranges covered, which may overlap and stand in any order. */
export function coverRanges(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let behind = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= behind) continue;
    shown += text.slice(behind, start) + cover(text.slice(Math.max(start, behind), end));
    behind = end;
  }
  return shown + text.slice(behind);
}

/**
 * Names of things that hold credentials, as they stand before a value. Bounded, as everything that is looked for
 * backwards: a text of names without an end would be gone through from each of its characters.
 */
const HOLDER = String.raw`[\w.-]{0,100}(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|apikey|[-_]key|credential|authori[sz]ation|bearer|jwt|private)[\w.-]{0,100}`;

/** Whether something of this name holds a credential: `access_token`, `apiKey`. */
export function holdsSecret(name: string): boolean {
  return new RegExp(`^${HOLDER}$`, 'i').test(name);
}

/** What looks like a credential by what stands before it. */
const BEFORE: readonly RegExp[] = [
  /(?<=\b(?:bearer|basic|token|apikey)\s{1,100})[\w.~+/=-]{8,}/gi,
  /(?<=:\/\/)[^\s/@:'"`$]{1,256}:[^\s/@'"`$]{1,4000}(?=@)/g,
  // ?access_token=…
  new RegExp(`(?<=[?&]${HOLDER}=)[^&\\s'"\`]+`, 'gi'),
  // password: '…', "api_key": "…", TOKEN ?? '…', client_secret = '…'
  new RegExp(
    `(?<=${HOLDER}['"\`]?\\]?\\s{0,100}(?:[:=,]|\\?\\?|\\|\\|)\\s{0,100}(['"\`]))(?!process\\.|(?:bearer|basic|token)\\s*\\1)[^'"\`\\n$]{6,}(?=\\1)`,
    'gi',
  ),
];

/** The same in files that write texts without quotes. */
const UNQUOTED = new RegExp(
  `(?<=(?:^|[\\s,{-])(?:export\\s{1,100}|ENV\\s{1,100}|ARG\\s{1,100})?${HOLDER}\\s{0,100}[:=]\\s{0,100})(?!['"\`$<{]|\\s)[^\\s#'"]{6,}`,
  'gim',
);

/** Files whose values stand without quotes. */
const SETTINGS =
  /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|Dockerfile[\w.-]*)$|\.(?:ya?ml|toml|ini|cfg|conf|properties|tfvars|tf|hcl|sh|bash|zsh|envrc)$/i;

/** One word of the characters that keys are made of. */
const WORD = /(?<![\w@])[\w+/=~.-]{16,}/g;

/** The text of a file with everything covered that looks like a credential, found or not. */
export function coverSource(text: string, file = '', secrets: Secrets = NONE): string {
  const known = coverKnown(text, secrets);
  const named = BEFORE.reduce((covered, pattern) => covered.replace(pattern, cover), known);
  const bare = SETTINGS.test(file) ? named.replace(UNQUOTED, cover) : named;
  return bare.replace(WORD, coverRandom);
}

/** A word is covered when it, or a piece of it between dots and slashes, is random. */
function coverRandom(word: string): string {
  if (looksRandom(word)) return cover(word);
  return word.replace(/[\w+=~-]{16,}/g, (piece) => (looksRandom(piece) ? cover(piece) : piece));
}

function cover(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, COVER);
}

/** Everything that leaves a scan: no text in it has a secret. Paths of files and fingerprints stay as they are. */
export function withoutSecrets<T>(value: T, secrets: Secrets): T {
  if (secrets.size === 0) return value;
  return covered(value, secrets, new Map()) as T;
}

const KEPT = new Set(['file', 'fingerprint', 'docs', 'rule', 'secrets']);

/** `done`: what a thousand findings have in common is covered once. */
function covered(value: unknown, secrets: Secrets, done: Map<object, unknown>): unknown {
  if (typeof value === 'string') return coverKnown(value, secrets);
  if (value === null || typeof value !== 'object') return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const inner = (item: unknown): unknown => covered(item, secrets, done);
  const result = coveredParts(value, inner);
  done.set(value, result);
  return result;
}

function coveredParts(value: object, inner: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, inner(item)]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : inner(item)]),
  );
}
