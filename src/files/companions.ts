/** Files that get an address handed without naming Pleo: from the configuration, or the container, that another file fills. */

import { findCandidates } from './candidates.ts';
import { readSource } from './read-source.ts';

interface Companion {
  /** Names of files that fill it, from the top of the repository. */
  readonly files?: RegExp;
  /** What stands in files that fill it. */
  readonly texts?: RegExp;
  /** What stands in files that are handed something by it. */
  readonly words: readonly string[];
}

const COMPANIONS: readonly Companion[] = [
  { texts: /\bregisterAs\b|\bConfigModule\b/, words: ['@nestjs/config'] },
  { texts: /\bHttpModule\b/, words: ['HttpService'] },
  { texts: /\bprovide\s*:|\bInjectionToken\b/, words: ['@Inject(', 'inject('] },
  { files: /(?:^|\/)(?:nuxt|nitro)\.config\.[cm]?[jt]s$/, words: ['useRuntimeConfig'] },
  { files: /(?:^|\/)app\.config\.[cm]?[jt]s$/, words: ['useAppConfig', 'expo-constants'] },
  { files: /(?:^|\/)app\.json$/, words: ['expo-constants'] },
  { files: /(?:^|\/)next\.config\.[cm]?[jt]s$/, words: ['next/config'] },
  {
    files: /(?:^|\/)config\/[^/]+\.(?:[cm]?[jt]s|json5?|ya?ml|toml)$/,
    words: ["from 'config'", 'from "config"', "require('config')", 'require("config")', 'node-config-ts'],
  },
  { texts: /\bnconf\b/, words: ['nconf'] },
];

/** The files that are handed something which one of `filling`, or of the settings files, fills; without those. */
export function findCompanions(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly filling: readonly string[];
  readonly settingsFiles: readonly string[];
  readonly maxFileSize: number;
  /** Asked between files: then the others are left out. */
  readonly isLate: () => boolean;
}): readonly string[] {
  const { root, files, filling, settingsFiles, maxFileSize, isLate } = input;
  const names = [...filling, ...settingsFiles];
  const filled = new Set(COMPANIONS.filter((one) => names.some((name) => one.files?.test(name))));
  // One text at a time: all of them are more than fits into the memory.
  for (const file of filling) {
    if (isLate()) break;
    const source = readSource(root, file, maxFileSize);
    if (!('text' in source)) continue;
    for (const one of COMPANIONS) if (one.texts?.test(source.text)) filled.add(one);
  }
  const words = [...filled].flatMap((companion) => companion.words);
  if (words.length === 0) return [];
  const known = new Set(filling);
  const others = files.filter((file) => !known.has(file));
  return findCandidates({ root, files: others, words, maxFileSize }).candidates;
}
