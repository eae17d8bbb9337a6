/** What an event asks for: which change is looked at, or that everything is. */

import { type Base, otherTree, type Wanted } from '../changes/base.ts';
import { findBase } from '../changes/find-base.ts';
import { changesOfPull } from '../changes/pull-files.ts';
import { withChange, withChangeSet } from '../changes/with-change.ts';
import { textsIn } from '../files/read-inside.ts';
import type { ChangeFilter, ScanResult } from '../model/report.ts';
import type { ScanOptions } from '../scan-options.ts';
import type { GitHubClient } from './client.ts';
import type { GitHubEvent } from './event.ts';
import { listPullFiles } from './pull-files.ts';

export type Mode = 'auto' | 'pull-request' | 'audit';

/** The event as the mode has it: an audit is no change, whatever happened. */
export function eventInMode(event: GitHubEvent, mode: Mode): GitHubEvent {
  return mode === 'audit' ? { ...event, kind: 'audit', auditedBecause: null } : event;
}

/** Whether the change is looked at, and not all there is. */
export function isAboutChange({ kind }: GitHubEvent, mode: Mode): boolean {
  return mode === 'pull-request' || (mode === 'auto' && kind !== 'audit' && kind !== 'unknown');
}

export interface EventChange {
  readonly event: GitHubEvent;
  readonly filter: ChangeFilter;
  /** Null: there is no token. */
  readonly client: GitHubClient | null;
  readonly token: string | null;
}

/** Narrows a result to the change that the event tells of; where it is not known, everything stays, with the reason. */
export async function withEventChange(
  result: ScanResult,
  options: ScanOptions,
  { event, filter, client, token }: EventChange,
): Promise<ScanResult> {
  const base = baseOf(event, options.root, token);
  if (base.commit !== null || !base.isTree || event.pullRequest === null || client === null)
    return withChange(result, options, { base, filter });
  const { name } = base;
  const asWhole = (reason: string): Promise<ScanResult> =>
    withChange(result, options, {
      base: { ...base, unknownBecause: `${base.unknownBecause} ${reason}` },
      filter,
    });
  try {
    const files = await listPullFiles(client, event.repository, event.pullRequest);
    if (files === null) return asWhole('The pull request has more files than GitHub lists.');
    const changes = changesOfPull(files, textsIn(options.root));
    return withChangeSet(result, changes, { name: `${name} (as GitHub lists the changed files)`, filter });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return asWhole(`GitHub was asked for the changed files instead: ${why}`);
  }
}

function baseOf(event: GitHubEvent, root: string, token: string | null): Base {
  const wanted = wantedBase(event);
  return 'unknownBecause' in wanted
    ? wanted
    : findBase(root, wanted, { serverUrl: event.run.serverUrl, token });
}

/** What is to be compared, or the reason why nothing can be. */
function wantedBase(event: GitHubEvent): Wanted | Base {
  const { kind, baseSha: commit, baseBranch, defaultBranch, headSha: head } = event;
  const branch = baseBranch === defaultBranch ? null : defaultBranch;
  if (kind === 'pull-request')
    return { name: baseBranch ?? 'its base', commit, branch: baseBranch, by: 'common', head };
  if (kind === 'merge-group')
    return { name: baseBranch ?? 'its base', commit, branch: baseBranch, by: 'commit', head };
  if (kind === 'push' && commit !== null)
    return { name: `${baseBranch ?? 'the branch'} before this push`, commit, branch, by: 'commit', head };
  if (kind === 'push' && branch !== null) return { name: branch, commit: null, branch, by: 'common', head };
  if (kind === 'push')
    return otherTree(
      'what was there before',
      'The branch is new, and there is no other one to compare it with.',
    );
  if (defaultBranch !== null)
    return { name: defaultBranch, commit: null, branch: defaultBranch, by: 'common', head: null };
  return otherTree(
    'the branch that it goes to',
    event.auditedBecause ?? `The event ${event.name || 'that started the run'} tells of no change.`,
  );
}
