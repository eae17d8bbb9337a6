/** Dockerfiles → settings: ENV, defaults of ARG, and what commands assign or call. */

import { readWords } from './assignments.ts';
import { type Line, linesOf, trimRange } from './lines.ts';
import { isContinued } from './quotes.ts';
import { openScope, type Scope } from './scope.ts';
import type { Found } from './setting.ts';
import { readCommands } from './shell.ts';
import { substitute } from './substitute.ts';

/** What `ENV` and `ARG` set, and what commands do; arguments are put in where they are known. */
export function readDockerfile(text: string): Found[] {
  const scope = openScope();
  const found: Found[] = [];
  for (const instruction of instructionsOf(text)) {
    const [whole, keyword] = KEYWORD.exec(text.slice(instruction.start, instruction.start + 40)) ?? [];
    const names = whole !== undefined && keyword !== undefined && /^(?:ENV|ARG)$/i.test(keyword);
    const range = names ? { start: instruction.start + whole.length, end: instruction.end } : instruction;
    const settings = names ? readVariables(text, range, scope) : readCommands(text, range, scope);
    for (const setting of settings) found.push(setting);
  }
  return found;
}

const KEYWORD = /^([A-Za-z]+)[ \t]+/;

/** Lines with those that continue them; comments in between stay, since the reader of words knows them. */
function* instructionsOf(text: string): Generator<Line> {
  let first = -1;
  let last = 0;
  for (const line of linesOf(text)) {
    const { start, end } = trimRange(text, line.start, line.end);
    const isComment = text[start] === '#' || start >= end;
    if (isComment && first < 0) continue;
    if (first < 0) first = start;
    last = end;
    if (isComment || isContinued(text, end)) continue;
    yield { start: first, end };
    first = -1;
  }
  if (first >= 0) yield { start: first, end: last };
}

function* readVariables(text: string, range: Line, scope: Scope): Generator<Found> {
  let assigns = false;
  for (const word of readWords(text, range.start, range.end)) {
    if (word.name === null) {
      // The old form: `ENV NAME all the rest`.
      if (!assigns) yield* readPlain(text, range, scope);
      if (!assigns) return;
      continue;
    }
    assigns = true;
    const value = word.expands ? substitute(word.value, scope.lookup) : word.value;
    scope.define(word.name, value);
    yield { name: word.name, path: [word.name], value, variable: true, start: word.start, end: word.end };
  }
}

function* readPlain(text: string, range: Line, scope: Scope): Generator<Found> {
  const [whole, name] = /^([A-Za-z_]\w*)[ \t]+/.exec(text.slice(range.start, range.end)) ?? [];
  if (whole === undefined || name === undefined) return;
  const start = range.start + whole.length;
  const value = substitute(text.slice(start, range.end), scope.lookup);
  scope.define(name, value);
  yield { name, path: [name], value, variable: true, start, end: range.end };
}
