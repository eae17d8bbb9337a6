/** The files that import what matters, and those that import them, to a fix point, without parsing. */

import { join, posix } from 'node:path';
import { append } from '../model/append.ts';
import { readBytes } from './read-bytes.ts';
import type { Resolver } from './resolve-module.ts';

/** Blanks are few where anybody writes them: without bounds, long runs of them are gone over again and again. */
const IMPORT =
  /(?:\bfrom\s{0,99}|\bimport\s{0,99}(?:\(\s{0,99})?|\brequire\s{0,99}\(\s{0,99})(["'])([^"'\n\r]+)\1/g;

/** The importers of `candidates`, without the candidates themselves. */
export function findImporters(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly candidates: readonly string[];
  readonly resolver: Resolver;
  readonly maxFileSize: number;
  /** Asked between files: then the others are left out. */
  readonly isLate?: () => boolean;
}): readonly string[] {
  const { root, files, resolver, maxFileSize, isLate = () => false } = input;
  const importersOf = new Map<string, string[]>();
  const scripts = new Map<string, string[]>();
  for (const file of files) {
    if (isLate()) break;
    const specifiers = specifiersIn(join(root, file), maxFileSize);
    if (specifiers === null) {
      append(scripts, posix.dirname(file), file);
      continue;
    }
    for (const specifier of specifiers) {
      if (isLate()) break;
      const target = resolver.resolve(specifier, file);
      if (target === null || target === file) continue;
      append(importersOf, target, file);
    }
  }
  const matters = new Set(input.candidates);
  for (const folder of new Set(input.candidates.map((file) => posix.dirname(file)))) {
    const siblings = scripts.get(folder) ?? [];
    if (siblings.length > MAX_SCRIPTS || !siblings.some((file) => matters.has(file))) continue;
    for (const file of siblings) matters.add(file);
  }
  const queue = [...matters];
  for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
    for (const importer of importersOf.get(target) ?? []) {
      if (matters.has(importer)) continue;
      matters.add(importer);
      queue.push(importer);
    }
  }
  for (const candidate of input.candidates) matters.delete(candidate);
  return [...matters].sort();
}

/** Scripts of one folder that may share a scope; more of them are independent programs. */
const MAX_SCRIPTS = 200;

/** The specifiers in a file; null for a script, which neither imports nor exports anything. */
function specifiersIn(path: string, maxFileSize: number): string[] | null {
  const bytes = readBytes(path, maxFileSize);
  if (typeof bytes === 'string') return [];
  const text = bytes.toString('latin1');
  const specifiers = [...text.matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
  return specifiers.length === 0 && !/\bexports?\b/.test(text) ? null : specifiers;
}
