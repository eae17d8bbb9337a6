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
import { type Environment, makeBudget } from './evaluate/frame.ts';
import type { AnswerRead, ApiCall } from './model/api-call.ts';
import type { HostFact } from './model/finding.ts';
import type { Progress } from './model/progress.ts';
import type { Fault, Unresolved } from './model/report.ts';
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
  readonly parsed: number;
}

/** Steps of evaluation per scan: some fifteen seconds' worth, seven times what four thousand callers need. */
const STEPS = 3_000_000;

/** Analyses `files`; other files of the repository are opened when a value leads there. */
export async function analyse(
  files: readonly string[],
  host: Omit<ProgramHost, 'onFault'> & { readonly onPhase: Progress },
  environment: Environment,
  knowledge: CredentialKnowledge,
): Promise<Analysis> {
  const { onPhase } = host;
  onPhase('loading the parser');
  await loadTypeScript();
  const faults: Fault[] = [];
  const program = new Program({ ...host, onFault: (where, message) => faults.push({ where, message }) });
  const units = files.flatMap((file, index) => {
    onPhase('parsing files', index, files.length);
    return program.open(file) ?? [];
  });
  const budget = makeBudget(STEPS, (node, what) => {
    if (faults.some(({ where }) => where === 'budget')) return;
    const file = node.getSourceFile().fileName;
    const message =
      what === 'scan'
        ? `The evaluation budget ran out in ${file}; later requests were not decided.`
        : `A function in ${file} is too entangled to be followed; requests that depend on it were not decided.`;
    faults.push({ where: 'budget', message });
  });
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
    parsed: program.opened.length,
  };
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
