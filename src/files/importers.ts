/** The files that import what matters, and those that import them, to a fix point, without parsing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resolver } from './resolve-module.ts';

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])([^"'\n\r]+)\1/g;

/** The importers of `candidates`, without the candidates themselves. */
export function findImporters(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly candidates: readonly string[];
  readonly resolver: Resolver;
}): readonly string[] {
  const { root, files, resolver } = input;
  const importersOf = new Map<string, string[]>();
  for (const file of files) {
    for (const specifier of specifiersIn(join(root, file))) {
      const target = resolver.resolve(specifier, file);
      if (target === null || target === file) continue;
      const known = importersOf.get(target);
      if (known) known.push(file);
      else importersOf.set(target, [file]);
    }
  }
  const matters = new Set(input.candidates);
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

function specifiersIn(path: string): string[] {
  try {
    const text = readFileSync(path, 'latin1');
    return [...text.matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
  } catch {
    return [];
  }
}
