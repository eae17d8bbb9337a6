/** A result to where people look: check run, comment, annotations. Whatever goes wrong on the way is a remark, never a red run. */

import type { ScanResult } from '../model/report.ts';
import { checkRunPage } from '../report/check-run.ts';
import { commentFoot, commentPage, hasNews } from '../report/comment.ts';
import { annotationCommands, incompleteCommand } from '../report/github.ts';
import { publishCheckRun } from './check-runs.ts';
import type { GitHubClient } from './client.ts';
import { MARKER_BYTES, publishComment } from './comments.ts';
import type { GitHubEvent } from './event.ts';
import { GitHubError } from './github-error.ts';
import type { Identity } from './identity.ts';
import { linksTo, runUrl } from './links.ts';
import { denied, failed, type Remark, readOnly, tokenless } from './remarks.ts';
import { readRepository } from './repository.ts';

/** A comment may have 65,536 characters, a summary of a check run 65,535; both leave some room. */
const PAGE_BYTES = 60_000;

interface PublishSettings {
  readonly comment: 'never' | 'on-findings' | 'always';
  readonly checkRun: 'auto' | 'off';
  readonly annotations: 'auto' | 'off';
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
  readonly event: GitHubEvent;
  /** The input `path`. */
  readonly path: string;
  /** How the run ends. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** Publishes what can be published; never throws. `client`: null where there is no token. */
export async function publish(client: GitHubClient | null, what: ToPublish): Promise<Publication> {
  const { result, settings, event } = what;
  const failures = new Map<string, unknown>();
  const attempt = async (name: string, act: () => Promise<unknown>): Promise<boolean> => {
    try {
      const lost = await act();
      if (lost instanceof GitHubError) failures.set(`rest of the ${name}`, lost);
      return true;
    } catch (error) {
      failures.set(name, error);
      return false;
    }
  };
  let isCarried = false;
  if (client && !event.isReadOnly) {
    if (settings.checkRun === 'auto' && isAboutChange(event))
      isCarried = await attempt('check run', () => sendCheckRun(client, what));
    const { pullRequest } = event;
    if (settings.comment !== 'never' && pullRequest !== null)
      await attempt('comment', () => sendComment(client, what, pullRequest));
  }
  const remarks = remarksOn(client, what, failures);
  return { commands: commandsOf(result, settings, { isCarried, remarks }), remarks };
}

/** An audit belongs to no change: what it finds is not the fault of the commit that it looks at. */
function isAboutChange({ kind, headSha }: GitHubEvent): boolean {
  return kind !== 'audit' && kind !== 'unknown' && headSha !== '';
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
  { result, settings, event }: ToPublish,
  failures: ReadonlyMap<string, unknown>,
): Remark[] {
  const wanted = settings.comment === 'always' || (settings.comment === 'on-findings' && hasNews(result));
  if (event.pullRequest !== null && wanted) {
    if (event.isReadOnly) return [readOnly()];
    if (client === null) return [tokenless()];
  }
  return [...(wanted ? denied(failures, event.isDependabot) : []), ...failed(failures)];
}

function sendCheckRun(client: GitHubClient, what: ToPublish) {
  const { result, settings, event, conclusion } = what;
  const page = checkRunPage(result, { maxBytes: PAGE_BYTES, linkTo: linksTo(event) });
  return publishCheckRun(
    client,
    { ...readRepository(event.repository), sha: event.headSha },
    {
      identity: identityOf(what),
      conclusion,
      page: settings.annotations === 'off' ? { ...page, annotations: [] } : page,
      detailsUrl: runUrl(event),
    },
  );
}

function sendComment(client: GitHubClient, what: ToPublish, number: number) {
  const { result, settings, event } = what;
  const foot = commentFoot(result, runUrl(event));
  const maxBytes = PAGE_BYTES - MARKER_BYTES - Buffer.byteLength(foot);
  const page = commentPage(result, { maxBytes, linkTo: linksTo(event) });
  return publishComment(
    client,
    { ...readRepository(event.repository), number },
    { identity: identityOf(what), runId: event.run.id, page, foot },
    settings.comment === 'always' || hasNews(result),
  );
}

function identityOf({ event: { run }, path }: ToPublish): Identity {
  return { workflow: run.workflow, job: run.job, path };
}
