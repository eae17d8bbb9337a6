/** A server, a client that does not wait, and one run that publishes on a pull request. */

import { type GitHubClient, makeClient } from '../../src/github/client.ts';
import type { EventRun, GitHubEvent } from '../../src/github/event.ts';
import { type Publication, publish, type ToPublish } from '../../src/github/publish.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/report.ts';
import type { GitHubServer } from './github-server.ts';
import { scanResult } from './scan-result.ts';

export const SHOP = 'acme/shop';
export const PULL = 7;
export const HEAD = '5f3c9d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e';

export interface Changes {
  readonly result?: ScanResult;
  readonly settings?: Partial<ToPublish['settings']>;
  readonly event?: Partial<GitHubEvent>;
  readonly run?: Partial<EventRun>;
  readonly path?: string;
  readonly conclusion?: ToPublish['conclusion'];
}

/** Tests do not wait, and no token of theirs is worth anything. */
export function clientOf(server: GitHubServer): GitHubClient {
  return makeClient({ token: 'ghs_of-a-test', apiUrl: server.url, secondMs: 1, timeoutMs: 5_000 });
}

/** A pull request with findings, but for what is different. */
export function request({ settings, event, run, ...changes }: Changes): ToPublish {
  return {
    result: scanResult,
    settings: { comment: 'on-findings', checkRun: 'off', annotations: 'auto', ...settings },
    path: '.',
    conclusion: 'failure',
    ...changes,
    event: {
      kind: 'pull-request',
      name: 'pull_request',
      repository: SHOP,
      pullRequest: PULL,
      baseSha: null,
      baseBranch: null,
      headSha: HEAD,
      defaultBranch: null,
      isDependabot: false,
      isReadOnly: false,
      auditedBecause: null,
      ...event,
      run: {
        id: 100,
        workflow: 'Pleo',
        job: 'check',
        serverUrl: 'https://github.test',
        apiUrl: 'https://api.github.test',
        ...run,
      },
    },
  };
}

/** Publishes with a fresh client, as another job would. */
export function publishTo(server: GitHubServer, changes: Changes): Promise<Publication> {
  return publish(clientOf(server), request(changes));
}

/** The result with that many findings, each at a line of its own. */
export function withFindings(number: number, about: Partial<Finding> = {}): ScanResult {
  const [, first] = scanResult.findings;
  if (!first) throw new Error('The result has no findings.');
  const findings = Array.from({ length: number }, (_, index): Finding => {
    const line = index + 1;
    const at = { ...first.at, start: index, end: index + 1, line, endLine: line };
    return { ...first, ...about, fingerprint: `f${index}`, at };
  });
  const severity = about.severity ?? first.severity;
  const counts = { ...scanResult.counts, error: 0, warning: 0, notice: 0, blocked: 0, [severity]: number };
  return { ...scanResult, findings, counts };
}
