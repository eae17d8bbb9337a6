/** Emitted declarations → those that the public API needs, and nothing else. */

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const IMPORT = /(\bfrom ["']|\bimport\(["'])([^"']+)\.ts(?=["'])/g;

/** The declaration at `entry` and all that it imports, by path. Fails for packages: users would have to install them. */
export function declarationsOf(folder: string, entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const stranger = /\b(?:from |import\()["']([^."'][^"']*)["']/.exec(text)?.[1];
    if (stranger) throw new Error(`${file} declares something of ${stranger}.`);
    const from = posix.dirname(file);
    for (const [, , specifier = ''] of text.matchAll(IMPORT))
      open.push(posix.join(from, `${specifier}.d.ts`));
    found.set(file, text.replace(IMPORT, '$1$2.js'));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
