/** The pipeline: discover, skip what cannot matter, parse, find calls, match, judge. Read this first. */

import type { Analysis } from './analyse.ts';
import { makeFingerprinter } from './baseline/fingerprint.ts';
import { adviceFor, findHost, prefilterWords } from './catalogue/catalogue.ts';
import { matchCall } from './catalogue/match.ts';
import { namesPleo } from './catalogue/names.ts';
import { makeReach, type Proxies } from './catalogue/reach.ts';
import { blockedReason, chooseReplacements } from './catalogue/replacements.ts';
import type { ClientTable } from './clients/client.ts';
import type { Knowledge } from './clients/find-calls.ts';
import { findHostSettings } from './clients/host-settings.ts';
import { credentialsInSettings } from './credentials/index.ts';
import { findCandidates } from './files/candidates.ts';
import { findCompanions } from './files/companions.ts';
import { configuredWords, proxyWords } from './files/configured-words.ts';
import { contextOf } from './files/context.ts';
import { discoverFiles } from './files/discover.ts';
import { findImporters } from './files/importers.ts';
import { makePackageOf } from './files/package-of.ts';
import { readSettingsFiles, settingNames } from './files/settings-files.ts';
import { openSources } from './files/sources.ts';
import type { AccountKind } from './model/access.ts';
import type { ApiCall } from './model/api-call.ts';
import type { CredentialKind } from './model/credential.ts';
import type { CallFact, Fact, Finding, Severity } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { Counts, Fault, ScanResult } from './model/report.ts';
import { judge } from './rules/judge.ts';
import { makeSecrets, withoutSecrets } from './secrecy/cover.ts';
import type { Settings } from './settings/lookup.ts';

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
  readonly version: string;
  /** Told what is going on, for progress. */
  readonly onPhase?: (phase: string) => void;
}

/** Scans a repository. Throws `UserError` for mistakes in the options only. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const started = performance.now();
  const { root, maxFileSize, onPhase } = options;

  onPhase?.('listing files');
  const { files, others, isAskedFor, skipped } = discoverFiles(options);
  onPhase?.(`searching ${files.length} files`);
  const hostWords = [...prefilterWords, ...proxyWords(options.hosts)];
  const settings = readSettingsFiles({
    root,
    files: others.filter((file) => file !== options.configFile),
    words: hostWords,
    maxFileSize,
  });
  const words = [...hostWords, ...settingNames(settings, hostWords), ...configuredWords(options, hostWords)];
  const found = findCandidates({ root, files, words, maxFileSize });
  const sources = openSources({ root, files, others, maxFileSize });
  const importersOf = (named: readonly string[]): readonly string[] =>
    named.length === 0 ? [] : findImporters({ root, files, candidates: named, resolver: sources.resolver });
  const named = [...found.candidates, ...importersOf(found.candidates)];
  const settingsFiles = settings.all.map(({ location }) => location.file);
  const companions = findCompanions({ root, files, filling: named, settingsFiles, maxFileSize });
  const candidates = [...found.candidates, ...companions];
  const importers = companions.length === 0 ? named.slice(found.candidates.length) : importersOf(candidates);

  onPhase?.(`reading ${candidates.length + importers.length} files`);
  // Loaded here, since a repository without Pleo needs no compiler.
  const knowledge = {
    ...knowledgeFor(options),
    given: new Map(Object.entries(options.credentials)),
    packageOf: makePackageOf(others),
  };
  const given = new Map(Object.entries(options.env));
  const described = withoutDescribed(options.clients, sources.resolve);
  const analysis =
    candidates.length === 0
      ? withSettingsOnly(settings, knowledge)
      : await (await import('./analyse.ts')).analyse(
          [...candidates, ...importers],
          { ...sources, resolve: described.resolve, mentions },
          { settings, given: (name) => given.get(name) ?? null },
          knowledge,
        );

  // Settings are read wherever they stand, and reported where the user looks.
  const calls = analysis.calls.map(factOf);
  const beside = analysis.facts.filter((fact) => isAskedFor(placeOf(fact).file));
  const facts = [...calls, ...beside.map((fact) => withScopes(fact, calls))];
  const advice = adviceFor(options.account);
  const { findings, faults } = judge(facts, options.rules, makeFingerprinter(), advice);
  const allSkipped = [...skipped, ...found.skipped, ...sources.skipped()];
  const allFaults: Fault[] = [...analysis.faults, ...faults];
  const result: ScanResult = {
    tool: { name: 'pleo-migrate', version: options.version },
    complete: allFaults.length === 0 && found.complete,
    faults: allFaults,
    stats: {
      listed: files.length,
      candidates: candidates.length,
      parsed: analysis.parsed,
      skipped: allSkipped.length,
      durationMs: Math.round(performance.now() - started),
    },
    counts: countFindings(findings),
    calls: analysis.calls,
    operations: operationsOf(facts),
    findings,
    unresolved: analysis.unresolved.filter(({ at }) => !described.files.has(at.file)),
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
  return { calls: [], facts: [...hosts, ...facts], secrets, unresolved: [], faults: [], parsed: 0 };
}

type OtherFact = Analysis['facts'][number];

function placeOf(fact: OtherFact): Location {
  return fact.kind === 'credential' ? fact.credential.at : fact.location;
}

/** What a key needs for the calls that a credential is sent with, or for what replaces them. */
function withScopes(fact: OtherFact, calls: readonly CallFact[]): OtherFact {
  if (fact.kind !== 'credential') return fact;
  const own = calls.filter(({ call }) => fact.calls.some(({ id }) => id === call.id));
  const scopes = own.flatMap(({ call, operation, replacements }) =>
    call.api === 'external' ? (operation?.scopes ?? []) : (replacements[0]?.scopes ?? []),
  );
  return { ...fact, scopes: [...new Set(scopes)].sort() };
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

/** What the catalogue, the configuration and the paths asked for say to those who find calls. */
function knowledgeFor({ paths, hosts, clients }: ScanOptions): Knowledge {
  return {
    hostOf: findHost,
    ...makeReach(hosts),
    clients,
    templateOf: (api, method, path) => matchCall({ api, method, path })?.operation.path ?? null,
    namesPleo,
    guess: guessOperation,
    // Whoever asks for `examples/shop` means that code: only what lies below it can be an example of something.
    contextOf: (file) =>
      contextOf(
        paths.reduce(
          (rest, path) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : rest),
          file,
        ),
      ),
  };
}

/** What a request means whose host only a deployment knows: a path of the legacy API, with or without its version. */
function guessOperation(method: string | null, path: string): ReturnType<Knowledge['guess']> {
  for (const tried of [path, `/v1${path}`]) {
    const legacy = matchCall({ api: 'legacy', method, path: tried });
    const external = matchCall({ api: 'external', method, path: tried });
    if (external && !legacy) return null;
    if (legacy) return { api: 'legacy', path: tried };
  }
  return null;
}

function mentions(text: string): boolean {
  const lower = text.toLowerCase();
  return prefilterWords.some((word) => lower.includes(word));
}

/** A call held against the catalogue. */
function factOf(call: ApiCall): CallFact {
  const operation = matchCall(call)?.operation ?? null;
  const shown = { query: call.query, body: call.body };
  return {
    kind: 'call',
    call,
    operation,
    replacements: operation ? chooseReplacements(operation, shown) : [],
    blocked: operation ? blockedReason(operation, shown) : null,
  };
}

function operationsOf(facts: readonly Fact[]): ScanResult['operations'] {
  return new Map(
    facts.flatMap((fact) =>
      fact.kind === 'call' && fact.operation
        ? [[fact.call.id, { id: fact.operation.id, path: fact.operation.path }] as const]
        : [],
    ),
  );
}

function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    blocked: findings.filter((finding) => finding.blocked).length,
    suppressed: 0,
    baselined: 0,
  };
}
