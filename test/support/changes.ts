/** Scans of a repository held against a change, as `check --since` does it, and what they tell in short. */

import { baseSince } from '../../src/changes/since.ts';
import { withChange } from '../../src/changes/with-change.ts';
import { loadConfig } from '../../src/config/load.ts';
import { makeSettings, ruleIds } from '../../src/config/settings.ts';
import type { ChangeFilter, ScanResult } from '../../src/model/report.ts';
import { scan } from '../../src/scan.ts';
import type { ScanOptions } from '../../src/scan-options.ts';
import type { GitRepository } from './git-repository.ts';

export async function optionsFor(root: string): Promise<ScanOptions> {
  const nothing = { config: null, paths: [], include: [], exclude: [], failOn: null, minCertainty: null };
  const given = { ...nothing, root, gitignore: true, maxFileSize: null };
  return makeSettings(given, await loadConfig(root, null, ruleIds())).scan;
}

/** What `--since` reports. */
export async function since(
  { root }: GitRepository,
  ref: string,
  filter: ChangeFilter = 'added',
): Promise<ScanResult> {
  const options = await optionsFor(root);
  return withChange(await scan(options), options, { base: baseSince(root, ref), filter });
}

/** `src/api.ts:3 legacy-call`, with the places that it affects. */
export function told({ findings }: Pick<ScanResult, 'findings'>): string[] {
  return findings.map(({ at, rule, affects }) => {
    const places = affects.map((step) => `${step.at.file}:${step.at.line}`);
    return `${at.file}:${at.line} ${rule}${places.length > 0 ? ` → ${places.join(', ')}` : ''}`;
  });
}
