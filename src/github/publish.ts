/** A result to where people look: check run, comment, annotations. Whatever goes wrong on the way is a remark, never a red run. */

import type { ScanResult } from '../model/report.ts';
import { checkRunPage } from '../report/check-run.ts';
import { commentFoot, commentPage, hasNews } from '../report/comment.ts';
import { annotationCommands, incompleteCommand } from '../report/github.ts';
import { publishCheckRun } from './check-runs.ts';
import type { GitHubClient } from './client.ts';
import { MARKER_BYTES, publishComment } from './comments.ts';
import type { Identity } from './identity.ts';
import { linkToLines } from './links.ts';
import { denied, failed, type Remark, readOnly, tokenless } from './remarks.ts';

/** A comment may have 65,536 characters, a summary of a check run 65,535; both leave some room. */
const PAGE_BYTES = 60_000;

export interface PublishSettings {
  readonly comment: 'never' | 'on-findings' | 'always';
  readonly checkRun: 'auto' | 'off';
  readonly annotations: 'auto' | 'off';
}

/** What the result is about. */
export interface Target {
  /** `owner/name`. */
  readonly repository: string;
  /** Of the pull request, not of the merge that GitHub makes of it. */
  readonly headSha: string;
  /** Null: there is no pull request. */
  readonly pullRequest: number | null;
  /** Whether the token of this event may only read: a pull request from a fork. */
  readonly isReadOnly: boolean;
  /** Dependabot's token may only read, too, unless the workflow gives more. */
  readonly isDependabot: boolean;
}

/** The run that publishes. */
export interface Run {
  readonly identity: Identity;
  /** GITHUB_RUN_ID. */
  readonly id: number;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** How it ends. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

export interface Publication {
  /** Workflow commands for what no check run carries. */
  readonly commands: string;
  /** At most one notice and one warning. */
  readonly remarks: readonly Remark[];
}

export interface ToPublish {
  readonly result: ScanResult;
  readonly settings: PublishSettings;
  /** Null: an audit, which belongs to no change. */
  readonly target: Target | null;
  readonly run: Run;
}

/** Publishes what can be published; never throws. `client`: null where there is no token. */
export async function publish(client: GitHubClient | null, what: ToPublish): Promise<Publication> {
  const { result, settings, target } = what;
  const failures = new Map<string, unknown>();
  const attempt = async <Done>(name: string, act: () => Promise<Done>): Promise<Done | null> => {
    try {
      return await act();
    } catch (error) {
      failures.set(name, error);
      return null;
    }
  };
  let isCarried = false;
  if (client && target && !target.isReadOnly) {
    if (settings.checkRun === 'auto')
      isCarried = (await attempt('check run', () => sendCheckRun(client, target, what))) !== null;
    if (settings.comment !== 'never' && target.pullRequest !== null)
      await attempt('comment', () => sendComment(client, target, what));
  }
  const remarks = remarksOn(client, what, failures);
  return { commands: commandsOf(result, settings, { isCarried, remarks }), remarks };
}

/** Annotations are drawn once: by the check run, or by the step. */
function commandsOf(
  result: ScanResult,
  { annotations }: PublishSettings,
  { isCarried, remarks }: { readonly isCarried: boolean; readonly remarks: readonly Remark[] },
): string {
  if (annotations === 'off') return '';
  if (isCarried) return incompleteCommand(result);
  const taken = (level: Remark['level']): number => remarks.filter((remark) => remark.level === level).length;
  return annotationCommands(result, { warning: taken('warning'), notice: taken('notice') });
}

function remarksOn(
  client: GitHubClient | null,
  { result, settings, target }: ToPublish,
  failures: ReadonlyMap<string, unknown>,
): Remark[] {
  const wanted = settings.comment === 'always' || (settings.comment === 'on-findings' && hasNews(result));
  if (target?.pullRequest != null && wanted) {
    if (target.isReadOnly) return [readOnly()];
    if (client === null) return [tokenless()];
  }
  return [...denied(failures, target?.isDependabot ?? false), ...failed(failures)];
}

function sendCheckRun(client: GitHubClient, target: Target, { result, settings, run }: ToPublish) {
  const [owner = '', repo = ''] = target.repository.split('/');
  const page = checkRunPage(result, { maxBytes: PAGE_BYTES, linkTo: linksOf(target, run) });
  return publishCheckRun(
    client,
    { owner, repo, sha: target.headSha },
    {
      identity: run.identity,
      conclusion: run.conclusion,
      page: settings.annotations === 'off' ? { ...page, annotations: [] } : page,
      detailsUrl: runUrl(target, run),
    },
  );
}

function sendComment(client: GitHubClient, target: Target, { result, settings, run }: ToPublish) {
  const [owner = '', repo = ''] = target.repository.split('/');
  const foot = commentFoot(result, runUrl(target, run));
  const maxBytes = PAGE_BYTES - MARKER_BYTES - Buffer.byteLength(foot);
  const page = commentPage(result, { maxBytes, linkTo: linksOf(target, run) });
  return publishComment(
    client,
    { owner, repo, number: target.pullRequest ?? 0 },
    { identity: run.identity, runId: run.id, page, foot },
    settings.comment === 'always' || hasNews(result),
  );
}

function linksOf({ repository, headSha }: Target, { serverUrl }: Run) {
  return linkToLines({ serverUrl, repository, sha: headSha });
}

function runUrl({ repository }: Target, { serverUrl, id }: Run): string {
  return `${serverUrl.replace(/\/+$/, '')}/${repository}/actions/runs/${id}`;
}
