/** The pipeline: search, parse, find calls, match, judge. Read this first. */

import type { Analysis } from './analyse.ts';
import { adviceFor } from './catalogue/catalogue.ts';
import type { ClientTable } from './clients/client.ts';
import type { Knowledge } from './clients/find-calls.ts';
import { findHostSettings } from './clients/host-settings.ts';
import { makeClock } from './clock.ts';
import { credentialsInSettings } from './credentials/index.ts';
import { factOf, operationsOf, placeOf, withScopes } from './facts.ts';
import { fieldFacts } from './fields.ts';
import { readCommented } from './files/commented.ts';
import { IGNORE_WORD } from './ignores/directive.ts';
import { judgeFound } from './judged.ts';
import { knowledgeFor, mentions } from './knowledge.ts';
import type { Commented } from './model/commented.ts';
import { deadlineOn } from './model/deadline.ts';
import type { Fault, ScanResult } from './model/report.ts';
import type { ScanOptions } from './scan-options.ts';
import { type Found, search } from './search.ts';
import { makeSecrets, withoutSecrets } from './secrecy/cover.ts';
import type { Settings } from './settings/lookup.ts';
import { withOwnSteps } from './steps.ts';

/** Scans a repository. Throws `UserError` for mistakes in the options only. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const started = performance.now();
  const clock = makeClock(options.budget.seconds, started);
  const found = search(options, clock);
  const { others, isAskedFor, settings, candidates, importers, sources } = found;

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
            onPhase: options.onPhase ?? (() => {}),
            clock,
          },
          { settings, given: (name) => given.get(name) ?? null },
          knowledge,
        );

  const matched = analysis.calls.map(factOf);
  const fields = fieldFacts(analysis.reads, matched);
  const calls = withOwnSteps(matched, fields.facts);
  // Settings are read wherever they stand, and reported where the user looks.
  const beside = analysis.facts.filter((fact) => isAskedFor(placeOf(fact).file));
  const facts = [...calls, ...beside.map((fact) => withScopes(fact, calls)), ...fields.facts];
  const unresolved = analysis.unresolved.filter(({ at }) => !described.files.has(at.file));
  const cut = [...found.faults, ...analysis.faults];
  const { deadline, today } = options;
  const due = deadline && deadlineOn(today, deadline.date, deadline.escalateWithinDays);
  const { findings, faults, counts } = judgeFound(
    {
      facts,
      unresolved,
      commented: options.ignores ? [...analysis.commented, ...commentedBeside(found, options)] : [],
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
  const skipped = [...found.skipped, ...sources.skipped()];
  const allFaults: Fault[] = [...cut, ...faults];
  const result: ScanResult = {
    tool: { name: 'pleo-migrate', version: options.version },
    complete: allFaults.length === 0,
    faults: allFaults,
    stats: {
      listed: found.listed,
      candidates: candidates.length,
      parsed: analysis.parsed,
      skipped: skipped.length,
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
    skipped,
    secrets: analysis.secrets,
  };
  return withoutSecrets(result, makeSecrets(analysis.secrets));
}

/** The lines with ignore comments of files that name Pleo and that no compiler reads, such as settings. */
function commentedBeside(
  { candidates, namedSettings, isAskedFor }: Found,
  options: ScanOptions,
): Commented[] {
  const { root, maxFileSize } = options;
  const files = [...candidates, ...namedSettings].filter(isAskedFor);
  return readCommented({ root, files, word: IGNORE_WORD, maxFileSize });
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
