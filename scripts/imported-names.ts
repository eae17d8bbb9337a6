/** Compiled sources → the packages that they import, and which of their names. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /^import ([^'"]+?) from ["']([^."'][^"']*)["']/gm;
const LAZY_IMPORT = /\(await import\(["']([^."'][^"']*)["']\)\)\.(\w+)/g;

/** The imported packages, sorted, each with its sorted names. */
export function importedNames(folder: string): [name: string, names: string[]][] {
  const found = new Map<string, Set<string>>();
  const add = (name: string, names: Iterable<string>): void => {
    if (name.startsWith('node:')) return;
    found.set(name, new Set([...(found.get(name) ?? []), ...names]));
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, clause = '', name = ''] of source.matchAll(IMPORT)) add(name, namesIn(clause, source));
    for (const [, name = '', member = ''] of source.matchAll(LAZY_IMPORT)) add(name, [member]);
  }
  return [...found]
    .map(([name, names]): [string, string[]] => [name, [...names].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A module that gives on these names of a package, so that the bundler may leave out the rest. */
export function entryOf(name: string, names: readonly string[]): string {
  return `export { ${names.join(', ')} } from '${name}';\n`;
}

/** A CommonJS module with these names of `path`, which is loaded when somebody reads one of them. */
export function lazily(path: string, names: readonly string[]): string {
  const getters = names.map((name) => `  get ${name}() { return require('${path}').${name}; },\n`);
  return `'use strict';\nmodule.exports = {\n  __esModule: true,\n${getters.join('')}};\n`;
}

/** `a, { b as c }`, or `* as d` with what is read from `d`. */
function namesIn(clause: string, source: string): string[] {
  const whole = /\* as (\w+)/.exec(clause)?.[1];
  if (whole)
    return [...source.matchAll(new RegExp(`\\b${whole}\\s*\\.\\s*(\\w+)`, 'g'))].map(
      ([, member = '']) => member,
    );
  const listed = /\{(.*)\}/s.exec(clause)?.[1] ?? '';
  const names = listed.split(',').flatMap((name) => name.trim().split(/\s+as\s+/)[0] || []);
  return /^\w/.test(clause) ? ['default', ...names] : names;
}
