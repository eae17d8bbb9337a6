/** Sentences in which what a reader would copy stands as code: addresses, requests, scopes, names of fields. */

const ADDRESS = String.raw`https:\/\/[^\s<>()"'\x60]*[^\s<>()"'\x60.,;:!?]`;
const REQUEST = String.raw`\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) [\w.{}-]*\/[^\s<>,;()"'\x60]*[\w}\]]`;
const PATH = String.raw`(?<=\s)\/v\d\/[^\s<>,;()"'\x60]*[\w}\]]`;
const SCOPE = String.raw`\b[a-z]+(?:-[a-z]+)*:(?:read|write)\b`;
const DOTTED = String.raw`(?<![\w/.-])[a-z][\w-]+(?:\[\])?(?:\.[a-z][\w-]*(?:\[\])?)+(?![\w(])`;
const SNAKE = String.raw`\b[A-Za-z]+(?:_[A-Za-z0-9]+)+(?:\[\]|=\w+)?`;
const UUID = String.raw`\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;
const CAMEL = String.raw`\b[a-z]+(?:[A-Z][a-z0-9]+)+(?:\[\])?`;
const LIST = String.raw`(?<![\w.])(?:[a-z]+)?\[\](?:\.\w+)*`;

const CODE = new RegExp([ADDRESS, REQUEST, PATH, SCOPE, DOTTED, SNAKE, CAMEL, LIST, UUID].join('|'), 'g');

/** Puts backticks around what is code and has none yet. */
export function markCode(sentence: string): string {
  // A backtick without a partner is no code, and neither is what follows it.
  return sentence
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(CODE, (found) => `\`${found}\``)))
    .join('');
}

/** Puts backticks around these names, wherever they stand as words of their own. */
export function markNames(sentence: string, names: readonly string[]): string {
  const known = [...new Set(names)].filter((name) => name !== '').map((name) => name.replace(/\W/g, '\\$&'));
  if (known.length === 0) return sentence;
  const name = new RegExp(`(?<![\\w.\`/-])(?:${known.join('|')})(?![\\w\`/[-]|\\.\\w)`, 'g');
  return sentence
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(name, (found) => `\`${found}\``)))
    .join('');
}
