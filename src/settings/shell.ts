/** Shell → settings: assignments, defaults that a script sets, and addresses that commands are called with. */

import { readWords } from './assignments.ts';
import { openScope, type Scope } from './scope.ts';
import type { Found } from './setting.ts';
import { substitute } from './substitute.ts';
import { findUrls } from './urls.ts';

/** The texts of a shell script. */
export function readShell(text: string): Found[] {
  return [...readCommands(text, { start: 0, end: text.length }, openScope())];
}

/** `: "${PLEO_BASE_URL:=https://…}"` gives a variable its default. */
const DEFAULT = /^["']?\$\{([A-Za-z_]\w*):?=([^}\s]*)\}["']?$/;

/** What the commands in a range of a file say; names that they define go into the scope. */
export function* readCommands(
  text: string,
  range: { readonly start: number; readonly end: number },
  scope: Scope,
): Generator<Found> {
  for (const word of readWords(text, range.start, range.end)) {
    const { name, start, end } = word;
    if (name !== null) {
      const value = word.expands ? substitute(word.value, scope.lookup) : word.value;
      scope.define(name, value);
      yield { name, path: [name], value, variable: word.variable, start, end };
      continue;
    }
    const [, variable, value] = DEFAULT.exec(text.slice(start, end)) ?? [];
    if (variable === undefined || value === undefined) {
      yield* findUrls(text, start, end);
      continue;
    }
    const from = text.indexOf('=', start) + 1;
    scope.define(variable, value);
    yield { name: variable, path: [variable], value, variable: true, start: from, end: from + value.length };
  }
}
