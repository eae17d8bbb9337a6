/** Assignments to variables in shell commands: `PLEO_BASE_URL=https://… node x`, `export X="…"`, `-e X=…`. */

import { shellWords } from './shell-words.ts';
import { isUpperName } from './variable-name.ts';

export interface Assignment {
  readonly name: string;
  /** Unquoted; substitutions as written. */
  readonly value: string;
  /** Whether substitutions in it are to be replaced. */
  readonly expands: boolean;
  /** Whether other programs see it: exported, or named as variables of the environment are. */
  readonly variable: boolean;
  readonly start: number;
  readonly end: number;
}

/** A word that is no assignment. */
export interface OtherWord {
  readonly name: null;
  readonly start: number;
  readonly end: number;
}

const ASSIGNED = /^(?:--?[A-Za-z][\w-]*=)?([A-Za-z_]\w*)\+?=/;

/** Commands that name variables behind themselves. */
const EXPORTERS = /^(?:export|cross-env|env|ENV|ARG|Environment|setx?)$/;

/** Every word between two offsets, and what it assigns to. */
export function* readWords(text: string, from = 0, to = text.length): Generator<Assignment | OtherWord> {
  let exported = false;
  let after = from;
  for (const word of shellWords(text, from, to)) {
    const { start, end } = word;
    // A new command stands behind a line break, a semicolon or an operator.
    if (/[\n;&|]/.test(text.slice(after, start).replace(/\\\r?\n/g, ''))) exported = false;
    after = end;
    const inner = quoted(text, start, end);
    if (
      inner &&
      /\s/.test(text.slice(inner.start, inner.end)) &&
      text.slice(inner.start, inner.end).includes('=')
    ) {
      yield* readWords(text, inner.start, inner.end);
      continue;
    }
    const assignment = readAssignment(text, inner ?? word);
    if (!assignment) {
      if (EXPORTERS.test(text.slice(start, Math.min(end, start + 12)))) exported = true;
      yield { name: null, start, end };
    } else if (!isCommand(text, assignment)) {
      yield { ...assignment, variable: exported || isUpperName(assignment.name) };
    }
  }
}

function readAssignment(text: string, { start, end }: { start: number; end: number }): Assignment | null {
  const [whole, name] = ASSIGNED.exec(text.slice(start, end)) ?? [];
  if (whole === undefined || name === undefined) return null;
  const from = start + whole.length;
  const inner = quoted(text, from, end);
  const raw = text.slice(inner?.start ?? from, inner?.end ?? end);
  const single = inner !== null && text[from] === "'";
  return {
    name,
    value: single ? raw : unquoteWord(raw, inner !== null),
    expands: !single,
    variable: false,
    start: inner?.start ?? from,
    end: inner?.end ?? end,
  };
}

/** The range inside the quotes when one pair stands around all of it. */
function quoted(text: string, start: number, end: number): { start: number; end: number } | null {
  const quote = text.charAt(start);
  if (end - start < 2 || (quote !== '"' && quote !== "'") || text[end - 1] !== quote) return null;
  return { start: start + 1, end: end - 1 };
}

/** Escapes and quotes inside a word as the shell reads them, near enough for addresses. */
function unquoteWord(raw: string, inQuotes: boolean): string {
  const plain = inQuotes ? raw : raw.replace(/["']/g, '');
  return plain.replace(/\\\r?\n/g, '').replace(/\\(["'\\`])/g, '$1');
}

/** What a command prints is nobody's to know. */
function isCommand(text: string, { value, end }: Assignment): boolean {
  return value.startsWith('$(') || value.startsWith('`') || (value.endsWith('$') && text[end] === '(');
}
