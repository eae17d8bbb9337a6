/** Parsed files → facts: requests to Pleo, unused host texts, and what could not be decided. */

import { describeReads, findReads } from './answers/index.ts';
import { describeCalls } from './clients/describe-call.ts';
import { describeUndecided } from './clients/describe-undecided.ts';
import { type FoundCall, findCalls, type Undecided } from './clients/find-calls.ts';
import { findHostSettings } from './clients/host-settings.ts';
import { findHostTexts } from './clients/host-texts.ts';
import type { Clock } from './clock.ts';
import {
  type CredentialFindings,
  type CredentialKnowledge,
  credentialOf,
  findCredentials,
  findUses,
} from './credentials/index.ts';
import { type Environment, makeBudget } from './evaluate/frame.ts';
import { makeFaultList } from './faults.ts';
import { IGNORE_WORD } from './ignores/directive.ts';
import type { AnswerRead, ApiCall } from './model/api-call.ts';
import type { Commented } from './model/commented.ts';
import type { HostFact } from './model/finding.ts';
import type { Progress } from './model/progress.ts';
import type { Fault, Unresolved } from './model/report.ts';
import { thousands } from './report/count.ts';
import { commentsWith } from './syntax/comments.ts';
import { isolate } from './syntax/isolate.ts';
import { locate, Program, type ProgramHost } from './syntax/program.ts';
import type { SourceUnit } from './syntax/source-unit.ts';
import { loadTypeScript, type TS } from './syntax/typescript.ts';

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

/** Steps of evaluation per scan: some fifteen seconds' worth, seven times what four thousand callers need. */
const STEPS = 3_000_000;

/** Requests that are told; nobody's program has more, and each takes its room in memory and in reports. */
const MOST_REQUESTS = 10_000;
const MANY_REQUESTS = `${thousands(MOST_REQUESTS)} requests to Pleo are told, and there may be more: the others were not followed.`;

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
  const { clock } = host;
  const faults = makeFaultList(clock);
  const program = new Program({ ...host, onFault: faults.add });
  const units = files.flatMap((file, index) => {
    onPhase('parsing files', index, files.length);
    if (!clock.isLate()) return program.open(file) ?? [];
    faults.cut(file, 'time');
    return [];
  });
  const budget = makeBudget(STEPS, (node, what) => faults.cut(lineOf(node), what), clock.isLate);
  const all: FoundCall[] = [];
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
    if (item.kind === 'call') all.push(item);
    else undecided.push(item);
    if (Math.max(all.length, undecided.length) < MOST_REQUESTS) continue;
    faults.add('budget', MANY_REQUESTS);
    break;
  }
  onPhase('following credentials and answers');
  // What one call, file or request does to us costs that one only.
  const failed = (call: FoundCall, error: unknown): void => program.fault(requestFile(call), error);
  const failedUnit = ({ file }: SourceUnit, error: unknown): void => program.fault(file, error);
  const { settings } = environment;
  const uses = isolate(
    all,
    (found) => findUses(found, knowledge, { settings, given: knowledge.given }),
    failed,
  );
  const { calls, callOf } = isolate(
    all,
    (found) => describeCalls(found, knowledge, credentialOf(uses)),
    failed,
  );
  const credentials = isolate(
    program.opened,
    (opened) => findCredentials(opened, uses, { found: all, callOf }, settings, knowledge),
    failedUnit,
  );
  const { reads, cut } = isolate(
    all,
    (asked) => {
      const answers = findReads(asked, world, callers);
      return { reads: describeReads(answers.reads, callOf, knowledge.contextOf), cut: answers.cut };
    },
    failed,
  );
  for (const file of new Set([...cut].map(requestFile))) faults.add(file, CUT_ANSWER);
  // Where not all requests were followed, nobody knows which hosts are used.
  const isFollowed = all.length < MOST_REQUESTS && undecided.length < MOST_REQUESTS && budget.steps > 0;
  const hosts =
    isFollowed && !clock.isLate()
      ? [
          ...isolate(units, (some) => [...findHostTexts(some, all, knowledge)], failedUnit),
          ...findHostSettings(settings, all, knowledge),
        ]
      : [];
  return {
    calls,
    reads,
    facts: [...hosts, ...credentials.facts],
    secrets: credentials.secrets,
    unresolved: uniquePlaces(undecided.map(describeUndecided)),
    commented: findCommented(program),
    faults: faults.all,
    parsed: program.opened.length,
  };
}

/** Files with comments that are to ignore findings. A fault costs this file only. */
function findCommented(program: Program): Commented[] {
  return program.opened.flatMap(({ file, source }): Commented | [] => {
    // The comments of JSON are read with those of other settings.
    if (file.endsWith('.json')) return [];
    try {
      return commentsWith(IGNORE_WORD, source) ?? [];
    } catch (error) {
      program.fault(file, error);
      return [];
    }
  });
}

/** That an answer was not followed to its end. */
const CUT_ANSWER =
  'An answer that is asked for here goes to more places than are followed; fields read further on were not seen.';

function fileOf(node: TS.Node): string {
  return node.getSourceFile().fileName;
}

/** `src/a.ts:12`. */
function lineOf(node: TS.Node): string {
  const { file, line } = locate(node);
  return `${file}:${line}`;
}

function requestFile({ followed }: FoundCall): string {
  return fileOf(followed.request);
}

function uniquePlaces(all: readonly Unresolved[]): Unresolved[] {
  const seen = new Set<string>();
  return all.filter(({ at }) => {
    const key = `${at.file}:${at.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
