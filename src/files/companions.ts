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
}): readonly string[] {
  const { root, files, filling, settingsFiles, maxFileSize } = input;
  const texts = filling.flatMap((file) => {
    const source = readSource(root, file, maxFileSize);
    return 'text' in source ? [source.text] : [];
  });
  const names = [...filling, ...settingsFiles];
  const words = COMPANIONS.flatMap((companion) => (isFilled(companion, names, texts) ? companion.words : []));
  if (words.length === 0) return [];
  const known = new Set(filling);
  const others = files.filter((file) => !known.has(file));
  return findCandidates({ root, files: others, words, maxFileSize }).candidates;
}

function isFilled(
  { files, texts: holding }: Companion,
  names: readonly string[],
  texts: readonly string[],
): boolean {
  return (
    names.some((name) => files?.test(name) === true) || texts.some((text) => holding?.test(text) === true)
  );
}
