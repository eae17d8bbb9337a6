/** The texts of the scanned repository on demand: what is read, in which language, and what was left out. */

import type { Skipped } from '../model/report.ts';
import { readSource } from './read-source.ts';
import { createResolver, type Resolver } from './resolve-module.ts';
import { extractScripts } from './scripts.ts';

export interface Sources {
  readonly resolver: Resolver;
  readonly read: (file: string) => { text: string; language: string } | null;
  readonly resolve: (specifier: string, fromFile: string) => string | null;
  /** Files asked for and not read, with the reason; each once. */
  readonly skipped: () => readonly Skipped[];
}

/** Opens the sources of a repository; nothing is read before somebody asks. */
export function openSources(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly maxFileSize: number;
}): Sources {
  const { root, maxFileSize } = input;
  const skipped: Skipped[] = [];
  const readText = (file: string): string | null => {
    const source = readSource(root, file, maxFileSize);
    if ('text' in source) return source.text;
    skipped.push({ file, reason: source.skipped });
    return null;
  };
  const resolver = createResolver({ files: new Set([...input.files, ...input.others]), readText });
  return {
    resolver,
    read: (file) => {
      const text = readText(file);
      return text === null ? null : extractScripts(file, text);
    },
    resolve: (specifier, fromFile) => resolver.resolve(specifier, fromFile),
    skipped: () => skipped,
  };
}
