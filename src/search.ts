/** Which files of the repository can matter: a search by bytes, before anything is parsed. */

import { prefilterWords } from './catalogue/catalogue.ts';
import { type Clock, seldom } from './clock.ts';
import { findCandidates } from './files/candidates.ts';
import { findCompanions } from './files/companions.ts';
import { configuredWords, proxyWords } from './files/configured-words.ts';
import { type Discovered, discoverFiles } from './files/discover.ts';
import { findImporters } from './files/importers.ts';
import { limitBytes, limitFiles, MOST_BYTES } from './files/limit.ts';
import { refusedFaults } from './files/refused.ts';
import { fileNames, findSettingsFiles, readSettingsFiles, settingNames } from './files/settings-files.ts';
import { openSources, type Sources } from './files/sources.ts';
import type { Fault, Skipped } from './model/report.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Settings } from './settings/lookup.ts';

export interface Found extends Pick<Discovered, 'others' | 'isAskedFor'> {
  /** How many sources there are. */
  readonly listed: number;
  readonly settings: Settings;
  /** The settings files that name Pleo. */
  readonly namedSettings: readonly string[];
  /** Sources that name Pleo, or something that settings fill with an address of Pleo's. */
  readonly candidates: readonly string[];
  /** Sources that import these, whatever they name. */
  readonly importers: readonly string[];
  readonly sources: Sources;
  readonly skipped: readonly Skipped[];
  /** What may matter and was not looked at. */
  readonly faults: readonly Fault[];
}

/** Searches the repository. Throws `UserError` for paths that cannot be scanned. */
export function search(options: ScanOptions, clock: Clock): Found {
  const { root, budget, onPhase = () => {} } = options;
  const maxFileSize = Math.min(options.maxFileSize, MOST_BYTES);

  const { isLate, wasLate } = seldom(clock.isLate);
  onPhase('listing files');
  const { files: listed, others, isAskedFor, skipped, refused } = discoverFiles({ ...options, isLate });
  const { files, faults: unlisted } = limitFiles(listed, budget.files);

  onPhase('reading settings');
  const hostWords = [...prefilterWords, ...proxyWords(options.hosts)];
  const settingsFiles = others.filter((file) => file !== options.configFile);
  const closed = [...refused];
  const onRefused = (path: string): void => void closed.push(path);
  const namedSettings = findSettingsFiles({ root, files: settingsFiles, words: hostWords, onRefused });
  const read = readSettingsFiles({ root, named: namedSettings, files: settingsFiles, maxFileSize });
  const { settings } = read;

  const words = [
    ...hostWords,
    ...settingNames(settings, hostWords),
    ...fileNames(namedSettings),
    ...configuredWords(options, hostWords),
  ];
  const onFile = (done: number): void => onPhase('searching files', done, files.length);
  const found = findCandidates({ root, files, words, maxFileSize, onFile });
  const { files: named, faults: unread } = limitBytes(root, found.candidates, budget.bytes);

  onPhase('looking for importers');
  const sources = openSources({ root, files, others, maxFileSize });
  const importersOf = (named: readonly string[]): readonly string[] =>
    named.length === 0
      ? []
      : findImporters({ root, files, candidates: named, resolver: sources.resolver, maxFileSize, isLate });
  const filling = [...named, ...importersOf(named)];
  const companions = findCompanions({
    root,
    files,
    filling,
    settingsFiles: settings.all.map(({ location }) => location.file),
    maxFileSize,
    isLate,
  });
  const candidates = [...named, ...companions];
  return {
    listed: listed.length,
    others,
    isAskedFor,
    settings,
    namedSettings,
    candidates,
    importers: companions.length === 0 ? filling.slice(named.length) : importersOf(candidates),
    sources,
    skipped: [...skipped, ...read.skipped, ...found.skipped],
    faults: [
      ...(wasLate() ? [clock.late()] : []),
      ...unlisted,
      ...refusedFaults(root, closed),
      ...read.faults,
      ...found.faults,
      ...unread,
    ],
  };
}
