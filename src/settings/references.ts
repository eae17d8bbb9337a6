/** What settings files write in the place of another setting, and which one they mean. */

export interface Reference {
  /** Where it stands in the value. */
  readonly start: number;
  readonly end: number;
  /** The key path that the setting meant ends in. */
  readonly path: readonly string[];
  /** A key that must be on the setting's own path, such as `matrix`; null: any. */
  readonly below: string | null;
  /** The text that stands for it when nothing else gives one; null: none. */
  readonly fallback: string | null;
}

/** A pattern whose groups `path` (or `bare`, without braces) and `fallback` say what is meant. One more notation is one more row. */
const NOTATIONS: readonly { readonly pattern: RegExp; readonly below: string | null }[] = [
  // Helm.
  { pattern: /\{\{-?\s*\.Values\.(?<path>[\w.]{1,200})(?![\w.])[^{}]{0,200}\}\}/, below: null },
  // Serverless: the environment first, else the file's own.
  { pattern: /\$\{env:\w+\s*,\s*(?:self:(?<path>[\w.]+)|'(?<fallback>[^']*)')\}/, below: null },
  { pattern: /\$\{self:(?<path>[\w.]+)\}/, below: null },
  { pattern: /\$\{env:(?<path>\w+)\}/, below: null },
  // Terraform.
  { pattern: /\$\{var\.(?<path>[\w-]+)\}|^var\.(?<bare>[\w-]+)$/, below: null },
  { pattern: /\$\{local\.(?<path>[\w-]+)\}|^local\.(?<bare>[\w-]+)$/, below: 'locals' },
  // GitHub.
  { pattern: /\$\{\{\s*matrix\.(?<path>[\w-]+)\s*\}\}/, below: 'matrix' },
  { pattern: /\$\{\{\s*(?:env|vars|inputs)\.(?<path>[\w-]+)\s*\}\}/, below: null },
  // Shells, compose, dotenv.
  {
    pattern: /\$\{(?<path>[A-Z_][A-Z0-9_]*)(?::?-(?<fallback>[^{}]*))?\}|\$(?<bare>[A-Z_][A-Z0-9_]*)/,
    below: null,
  },
];

/** The first reference in a value; null when it has none. */
export function findReference(value: string): Reference | null {
  let first: Reference | null = null;
  for (const { pattern, below } of NOTATIONS) {
    const match = pattern.exec(value);
    if (!match || (first && match.index >= first.start)) continue;
    const { path, bare, fallback } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    first = { start, end, path: (path ?? bare ?? '').split('.'), below, fallback: fallback ?? null };
  }
  return first;
}
