/** A server, a client that does not wait, and one run that publishes on a pull request. */

import { type GitHubClient, makeClient } from '../../src/github/client.ts';
import { type Publication, publish, type ToPublish } from '../../src/github/publish.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/report.ts';
import type { GitHubServer } from './github-server.ts';
import { scanResult } from './scan-result.ts';

export const SHOP = 'acme/shop';
export const PULL = 7;
export const HEAD = '5f3c9d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e';

/** Tests do not wait, and no token of theirs is worth anything. */
export function clientOf(server: GitHubServer): GitHubClient {
  return makeClient({ token: 'ghs_of-a-test', apiUrl: server.url, secondMs: 1, timeoutMs: 5_000 });
}

/** A pull request with findings; `change` says what is different. */
export function request(change: {
  readonly result?: ScanResult;
  readonly runId?: number;
  readonly settings?: Partial<ToPublish['settings']>;
  readonly target?: Partial<NonNullable<ToPublish['target']>> | null;
  readonly run?: Partial<ToPublish['run']>;
}): ToPublish {
  return {
    result: change.result ?? scanResult,
    settings: { comment: 'on-findings', checkRun: 'off', annotations: 'auto', ...change.settings },
    target:
      change.target === null
        ? null
        : {
            repository: SHOP,
            headSha: HEAD,
            pullRequest: PULL,
            isReadOnly: false,
            isDependabot: false,
            ...change.target,
          },
    run: {
      identity: { workflow: 'Pleo', job: 'check', path: '.' },
      id: change.runId ?? 100,
      serverUrl: 'https://github.test',
      conclusion: 'failure',
      ...change.run,
    },
  };
}

/** Publishes with a fresh client, as another job would. */
export function publishTo(server: GitHubServer, change: Parameters<typeof request>[0]): Promise<Publication> {
  return publish(clientOf(server), request(change));
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
