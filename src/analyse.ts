/** Parsed files → facts: requests to Pleo, unused host texts, and what could not be decided. */

import { describeReads, findReads } from './answers/index.ts';
import { describeCalls } from './clients/describe-call.ts';
import { describeUndecided } from './clients/describe-undecided.ts';
import { type FoundCall, findCalls, type Undecided } from './clients/find-calls.ts';
import { findHostSettings } from './clients/host-settings.ts';
import { findHostTexts } from './clients/host-texts.ts';
import {
  type CredentialFindings,
  type CredentialKnowledge,
  credentialOf,
  findCredentials,
  findUses,
} from './credentials/index.ts';
import { type Budget, type Environment, makeBudget } from './evaluate/frame.ts';
import { IGNORE_WORD } from './ignores/directive.ts';
import type { AnswerRead, ApiCall } from './model/api-call.ts';
import type { Commented } from './model/commented.ts';
import type { HostFact } from './model/finding.ts';
import type { Progress } from './model/progress.ts';
import type { Fault, Unresolved } from './model/report.ts';
import { commentsWith } from './syntax/comments.ts';
import { Program, type ProgramHost } from './syntax/program.ts';
import { loadTypeScript } from './syntax/typescript.ts';

export interface Analysis {
  readonly calls: readonly ApiCall[];
  readonly reads: readonly AnswerRead[];
  readonly facts: readonly (HostFact | CredentialFindings['facts'][number])[];
  /** Texts of credentials; for covering them only. */
  readonly secrets: readonly string[];
  readonly unresolved: readonly Unresolved[];
  readonly faults: readonly Fault[];
  /** Files with comments that are to ignore findings. */
  readonly commented: readonly Commented[];
  readonly parsed: number;
}

/** The time that a scan may take. */
export interface Clock {
  readonly isLate: () => boolean;
  /** What to say when it is. */
  readonly late: string;
}

/** Steps of evaluation per scan: some fifteen seconds' worth, seven times what four thousand callers need. */
const STEPS = 3_000_000;

/** Analyses `files`; other files of the repository are opened when a value leads there. */
export async function analyse(
  files: readonly string[],
  host: Omit<ProgramHost, 'onFault'> & { readonly onPhase: Progress; readonly clock: Clock },
  environment: Environment,
  knowledge: CredentialKnowledge,
): Promise<Analysis> {
  const { onPhase } = host;
  onPhase('loading the parser');
  await loadTypeScript();
  const faults: Fault[] = [];
  const program = new Program({ ...host, onFault: (where, message) => faults.push({ where, message }) });
  const { clock } = host;
  const units = files.flatMap((file, index) => {
    onPhase('parsing files', index, files.length);
    return clock.isLate() ? [] : (program.open(file) ?? []);
  });
  if (units.length < files.length && clock.isLate()) faults.push(lateIn(files[units.length] ?? '', clock));
  const onCut: Budget['onCut'] = (node, what) => {
    if (faults.some(({ where }) => where.startsWith('budget'))) return;
    const file = node.getSourceFile().fileName;
    faults.push(what === 'time' ? lateIn(file, clock) : { where: 'budget', message: CUT[what](file) });
  };
  const budget = makeBudget(STEPS, onCut, clock.isLate);
  const found: FoundCall[] = [];
  const undecided: Undecided[] = [];
  const { items, world, callers } = findCalls(
    units,
    {
      program,
      budget,
      environment,
      onRequest: (done, total) => onPhase('following requests', done, total),
    },
    knowledge,
  );
  for (const item of items) {
    if (item.kind === 'call') found.push(item);
    else if (item.kind === 'undecided') undecided.push(item);
    else faults.push({ where: item.place.getSourceFile().fileName, message: item.message });
  }
  onPhase('following credentials and answers');
  const { settings } = environment;
  const uses = findUses(found, knowledge, { settings, given: knowledge.given });
  const { calls, callOf } = describeCalls(found, knowledge, credentialOf(uses));
  const credentials = findCredentials(program.opened, uses, { found, callOf }, settings, knowledge);
  const answers = findReads(found, world, callers);
  const reads = describeReads(answers.reads, callOf, knowledge.contextOf);
  faults.push(...cutAnswers(answers.cut));
  return {
    calls,
    reads,
    facts: [
      ...findHostTexts(units, found, knowledge),
      ...findHostSettings(settings, found, knowledge),
      ...credentials.facts,
    ],
    secrets: credentials.secrets,
    unresolved: uniquePlaces(undecided.map(describeUndecided)),
    faults,
    commented: findCommented(program, faults),
    parsed: program.opened.length,
  };
}

/** Files with comments that are to ignore findings. A fault costs this file only. */
function findCommented({ opened }: Program, faults: Fault[]): Commented[] {
  return opened.flatMap(({ file, source }): Commented | [] => {
    // The comments of JSON are read with those of other settings.
    if (file.endsWith('.json')) return [];
    try {
      return commentsWith(IGNORE_WORD, source) ?? [];
    } catch (error) {
      faults.push({ where: file, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
}

const CUT = {
  scan: (file: string) => `The evaluation budget ran out in ${file}; later requests were not decided.`,
  function: (file: string) =>
    `A function in ${file} is too entangled to be followed; requests that depend on it were not decided.`,
} as const;

function lateIn(file: string, { late }: Clock): Fault {
  return { where: 'budget.seconds', message: `${late} It ran out in ${file}.` };
}

/** That answers were not followed to their end, for each file that asks for one. */
function cutAnswers(cut: ReadonlySet<FoundCall>): Fault[] {
  const files = new Set([...cut].map(({ followed }) => followed.request.getSourceFile().fileName));
  return [...files].map((file) => ({
    where: file,
    message:
      'An answer that is asked for here goes to more places than are followed; fields read further on were not seen.',
  }));
}

function uniquePlaces(all: readonly Unresolved[]): Unresolved[] {
  const seen = new Set<string>();
  return all.filter(({ at }) => {
    const key = `${at.file}:${at.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
