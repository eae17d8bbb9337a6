/** What names say of credentials: compared by whole words, in snake, kebab and camel case. */

import type { Environment } from '../model/api-call.ts';
import { wordsOf } from '../model/words-of.ts';

/** Whether the words stand in a name, next to each other. */
export function says(name: string, ...wanted: readonly string[]): boolean {
  return saysOneOf(name, [wanted]);
}

function saysOneOf(name: string, wanted: readonly (readonly string[])[]): boolean {
  const words = wordsOf(name);
  return wanted.some((some) =>
    words.some((_word, index) => some.every((word, offset) => words[index + offset] === word)),
  );
}

/** A name that means Pleo's legacy API. */
export function saysLegacy(name: string): boolean {
  return saysOneOf(name, [['legacy'], ['openapi'], ['open', 'api'], ['deprecated']]);
}

/** A name that means the external API. */
export function saysExternal(name: string): boolean {
  return saysOneOf(name, [['external'], ['standalone'], ['integrated']]);
}

/** A name that means what an OAuth server gives out. */
export function saysOAuth(name: string): boolean {
  return saysOneOf(name, [
    ['oauth'],
    ['oauth2'],
    ['access', 'token'],
    ['accesstoken'],
    ['refresh'],
    ['session'],
  ]);
}

/** A name that means a key, and no token. */
export function saysKey(name: string): boolean {
  return (
    saysOneOf(name, [['api', 'key'], ['apikey'], ['key']]) &&
    !saysOneOf(name, [['token'], ['jwt'], ['bearer']])
  );
}

/** Words at the end of names that hold a whole header, or both parts of a pair. */
const WHOLE = new Set(
  'auth authorization authorisation header headers credentials creds credential userpass pair bearer'.split(
    ' ',
  ),
);

/** A name of something that is encoded already, or a whole header. */
export function saysWhole(name: string): boolean {
  return (
    saysOneOf(name, [['basic'], ['base64'], ['b64'], ['encoded']]) || WHOLE.has(wordsOf(name).at(-1) ?? '')
  );
}

/** The environment that a name means. */
export function environmentIn(name: string): Environment {
  const staging = saysOneOf(name, [['staging'], ['stage'], ['stg'], ['sandbox'], ['preprod']]);
  const production = saysOneOf(name, [['production'], ['prod'], ['prd'], ['live']]);
  if (staging === production) return 'unknown';
  return staging ? 'staging' : 'production';
}

/** Last words of names that hold something about a credential, and not one. */
const ABOUT = new Set(
  'url uri host path name id ids header headers prefix type label length expiry expires expiration file ttl cache ref arn version count limit scope scopes endpoint env var variable param parameter field column table pattern regex regexp error errors message status docs help hint title placeholder description storage cookie slot provider kind format at issuer audience page route link required missing invalid enabled button input form'.split(
    ' ',
  ),
);

const CREDENTIAL_WORDS = new Set(
  'token tokens key apikey secret password passwd pwd credential credentials bearer jwt auth authorization pat'.split(
    ' ',
  ),
);

/** Whether a name is that of a credential: `pleoApiKey`, `client_secret`; not `PLEO_TOKEN_URL`, `tokenType`. */
export function namesCredential(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (ABOUT.has(last)) return false;
  if (says(name, 'public', 'key')) return false;
  return words.some((word) => CREDENTIAL_WORDS.has(word) || /^(?:api)?(?:token|key|secret)s?$/.test(word));
}

/** Whether a name is that of a credential of Pleo's. */
export function namesPleosCredential(
  name: string,
  { namesPleo }: { readonly namesPleo: (name: string) => boolean },
): boolean {
  return namesPleo(name) && namesCredential(name);
}
