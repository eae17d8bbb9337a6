/** Places as the pull request's own last commit has them: a merge that GitHub checks out may have moved its lines. */

import type { ChangeSet } from '../changes/change-set.ts';
import { History } from '../changes/history.ts';
import { readDiff } from '../changes/read-diff.ts';
import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import type { GitHubEvent } from './event.ts';

/** The result with the places that people see on GitHub; as it is where nothing was merged. */
export function atHead(
  result: ScanResult,
  root: string,
  { event, token }: { readonly event: GitHubEvent; readonly token: string | null },
): ScanResult {
  if (event.kind !== 'pull-request' || result.findings.length === 0) return result;
  const history = new History(root, { serverUrl: event.run.serverUrl, token });
  const head = history.head();
  if (head === null || head === event.headSha || history.parentsOf(head)[1] !== event.headSha) return result;
  if (history.obtain(event.headSha) === null) return result;
  const { changes } = readDiff(root, event.headSha, true);
  return changes === null ? result : moved(result, changes);
}

function moved(result: ScanResult, changes: ChangeSet): ScanResult {
  const placed = <Item extends { readonly at: Location }>(item: Item): Item => ({
    ...item,
    at: before(item.at, changes),
  });
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...placed(finding),
      evidence: finding.evidence.map(placed),
      affects: finding.affects.map(placed),
    })),
    unresolved: result.unresolved.map(placed),
  };
}

/** A line that the pull request does not have stays where it is. */
function before(at: Location, changes: ChangeSet): Location {
  const line = changes.before(at);
  if (line === null) return at;
  return { ...at, ...line, endLine: at.endLine + line.line - at.line };
}
