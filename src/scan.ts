/** The pipeline: discover, skip what cannot matter, parse, find calls, match, judge. Read this first. */

import type { Analysis } from './analyse.ts';
import { adviceFor, prefilterWords } from './catalogue/catalogue.ts';
import type { Proxies } from './catalogue/reach.ts';
import type { ClientTable } from './clients/client.ts';
import type { Knowledge } from './clients/find-calls.ts';
import { findHostSettings } from './clients/host-settings.ts';
import { makeClock } from './clock.ts';
import { credentialsInSettings } from './credentials/index.ts';
import { factOf, operationsOf, placeOf, withScopes } from './facts.ts';
import { fieldFacts } from './fields.ts';
import { findCandidates } from './files/candidates.ts';
import { readCommented } from './files/commented.ts';
import { findCompanions } from './files/companions.ts';
import { configuredWords, proxyWords } from './files/configured-words.ts';
import { discoverFiles } from './files/discover.ts';
import { findImporters } from './files/importers.ts';
import { limitBytes, limitFiles } from './files/limit.ts';
import { findSettingsFiles, readSettingsFiles, settingNames } from './files/settings-files.ts';
import { openSources } from './files/sources.ts';
import { IGNORE_WORD } from './ignores/directive.ts';
import { judgeFound } from './judged.ts';
import { knowledgeFor, mentions } from './knowledge.ts';
import type { AccountKind } from './model/access.ts';
import type { CredentialKind } from './model/credential.ts';
import { deadlineOn } from './model/deadline.ts';
import type { Severity } from './model/finding.ts';
import type { Context } from './model/location.ts';
import type { Progress } from './model/progress.ts';
import type { Fault, ScanResult } from './model/report.ts';
import { makeSecrets, withoutSecrets } from './secrecy/cover.ts';
import type { Settings } from './settings/lookup.ts';
import { withOwnSteps } from './steps.ts';

export interface ScanOptions {
  /** Absolute: the git top level, or the folder where there is no git. Nothing outside is read. */
  readonly root: string;
  /** Where the configuration stands: what it says of Pleo is no setting of the program. */
  readonly configFile: string;
  /** What to scan, inside `root`; empty: all of it. */
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether ignored files are left out. */
  readonly gitignore: boolean;
  /** Bytes; larger files are skipped and listed. */
  readonly maxFileSize: number;
  /** What names of credentials hold, by the user's word. */
  readonly credentials: Readonly<Record<string, CredentialKind>>;
  /** Who scans: the way to access differs. */
  readonly account: AccountKind | null;
  /** Severities set by the user, by rule id. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Values of environment variables and configuration keys, by name. */
  readonly env: Readonly<Record<string, string>>;
  /** Own proxies that forward to one of the APIs. */
  readonly hosts: Proxies;
  /** Own HTTP clients, besides those that have a table here. */
  readonly clients: readonly ClientTable[];
  /** What files are, by glob. */
  readonly contexts: Readonly<Record<string, Context>>;
  /** Whether comments may ignore findings. */
  readonly ignores: boolean;
  /** When the team wants to be off the legacy API; null: it has not said. */
  readonly deadline: { readonly date: string; readonly escalateWithinDays: number } | null;
  /** How much may be read and for how long; null: no matter. */
  readonly budget: ScanBudget;
  /** The day of the scan, `2026-11-25`. */
  readonly today: string;
  readonly version: string;
  /** Told what is going on, for progress. */
  readonly onPhase?: Progress;
}

export interface ScanBudget {
  /** Sources that are looked at. */
  readonly files: number | null;
  /** Of the sources that name Pleo, together. */
  readonly bytes: number | null;
  readonly seconds: number | null;
}

/** Scans a repository. Throws `UserError` for mistakes in the options only. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const started = performance.now();
  const { root, maxFileSize, budget, onPhase = () => {} } = options;

  onPhase('listing files');
  const { files: listed, others, isAskedFor, skipped } = discoverFiles(options);
  const { files, faults: unlisted } = limitFiles(listed, budget.files);
  onPhase('reading settings');
  const hostWords = [...prefilterWords, ...proxyWords(options.hosts)];
  const settingsFiles = others.filter((file) => file !== options.configFile);
  const namedSettings = findSettingsFiles({ root, files: settingsFiles, words: hostWords });
  const { settings, faults: large } = readSettingsFiles({
    root,
    named: namedSettings,
    files: settingsFiles,
    maxFileSize,
  });
  const words = [...hostWords, ...settingNames(settings, hostWords), ...configuredWords(options, hostWords)];
  const onFile = (done: number): void => onPhase('searching files', done, files.length);
  const found = findCandidates({ root, files, words, maxFileSize, onFile });
  const { files: named, faults: unread } = limitBytes(root, found.candidates, budget.bytes);
  onPhase('looking for importers');
  const sources = openSources({ root, files, others, maxFileSize });
  const importersOf = (named: readonly string[]): readonly string[] =>
    named.length === 0
      ? []
      : findImporters({ root, files, candidates: named, resolver: sources.resolver, maxFileSize });
  const filling = [...named, ...importersOf(named)];
  const companions = findCompanions({
    root,
    files,
    filling,
    settingsFiles: settings.all.map(({ location }) => location.file),
    maxFileSize,
  });
  const candidates = [...named, ...companions];
  const importers = companions.length === 0 ? filling.slice(named.length) : importersOf(candidates);

  // Loaded here, since a repository without Pleo needs no compiler.
  const knowledge = knowledgeFor({ ...options, others });
  const given = new Map(Object.entries(options.env));
  const described = withoutDescribed(options.clients, sources.resolve);
  const analysis =
    candidates.length === 0
      ? withSettingsOnly(settings, knowledge)
      : await (await import('./analyse.ts')).analyse(
          [...candidates, ...importers],
          {
            ...sources,
            resolve: described.resolve,
            mentions,
            onPhase,
            clock: makeClock(budget.seconds, started),
          },
          { settings, given: (name) => given.get(name) ?? null },
          knowledge,
        );

  // Settings are read wherever they stand, and reported where the user looks.
  const matched = analysis.calls.map(factOf);
  const fields = fieldFacts(analysis.reads, matched);
  const calls = withOwnSteps(matched, fields.facts);
  const beside = analysis.facts.filter((fact) => isAskedFor(placeOf(fact).file));
  const facts = [...calls, ...beside.map((fact) => withScopes(fact, calls)), ...fields.facts];
  const unresolved = analysis.unresolved.filter(({ at }) => !described.files.has(at.file));
  const cut: Fault[] = [...unlisted, ...large, ...found.faults, ...unread, ...analysis.faults];
  const apart = [...candidates, ...namedSettings].filter(isAskedFor);
  const commented = options.ignores
    ? [...analysis.commented, ...readCommented({ root, files: apart, word: IGNORE_WORD, maxFileSize })]
    : [];
  const { deadline, today } = options;
  const due = deadline && deadlineOn(today, deadline.date, deadline.escalateWithinDays);
  const { findings, faults, counts } = judgeFound(
    {
      facts,
      unresolved,
      commented,
      // What stands elsewhere may be what a finding here rests on.
      whole: options.paths.length === 0 && cut.length === 0,
      isAskedFor,
      contextOf: knowledge.contextOf,
    },
    {
      rules: options.rules,
      advice: adviceFor(options.account),
      escalated: due?.escalated === true,
      today,
    },
  );
  const allSkipped = [...skipped, ...found.skipped, ...sources.skipped()];
  const allFaults: Fault[] = [...cut, ...faults];
  const result: ScanResult = {
    tool: { name: 'pleo-migrate', version: options.version },
    complete: allFaults.length === 0,
    faults: allFaults,
    stats: {
      listed: listed.length,
      candidates: candidates.length,
      parsed: analysis.parsed,
      skipped: allSkipped.length,
      durationMs: Math.round(performance.now() - started),
    },
    counts,
    calls: analysis.calls,
    operations: operationsOf(calls),
    reads: fields.reads,
    findings,
    older: [],
    stale: [],
    deadline: due,
    change: null,
    unresolved,
    skipped: allSkipped,
    secrets: analysis.secrets,
  };
  return withoutSecrets(result, makeSecrets(analysis.secrets));
}

type Resolve = (specifier: string, fromFile: string) => string | null;

/** What settings files tell where no source names Pleo. */
function withSettingsOnly(settings: Settings, knowledge: Knowledge): Analysis {
  const { facts, secrets } = credentialsInSettings(settings, knowledge);
  const hosts = findHostSettings(settings, [], knowledge);
  return {
    calls: [],
    reads: [],
    facts: [...hosts, ...facts],
    secrets,
    unresolved: [],
    faults: [],
    commented: [],
    parsed: 0,
  };
}

/** Modules that the user describes are not looked into: their tables say what they do. `files` fills as they are met. */
function withoutDescribed(
  clients: readonly ClientTable[],
  resolve: Resolve,
): { readonly resolve: Resolve; readonly files: ReadonlySet<string> } {
  const modules = new Set(clients.flatMap(({ from }) => from));
  const files = new Set<string>();
  return {
    files,
    resolve: (specifier, fromFile) => {
      const file = resolve(specifier, fromFile);
      if (file === null || !modules.has(specifier)) return file;
      files.add(file);
      return null;
    },
  };
}
