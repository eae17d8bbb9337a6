/** Scans for tests: a folder with its configuration, or sources written into a temporary one. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadConfig } from '../../src/config/load.ts';
import { makeSettings, ruleIds } from '../../src/config/settings.ts';
import { scan } from '../../src/scan.ts';
import type { ScanOptions } from '../../src/scan-options.ts';

export type { Finding } from '../../src/model/finding.ts';
export type { ScanResult } from '../../src/model/report.ts';

/** The day of all scans in tests. */
const TODAY = '2026-11-25';

/** Scans a folder that is no git repository of its own. */
export async function scanFolder(root: string, options: Partial<ScanOptions> = {}): ReturnType<typeof scan> {
  const nothing = { config: null, paths: [], include: [], exclude: [], failOn: null, minCertainty: null };
  const given = { ...nothing, root, gitignore: true, maxFileSize: String(1024 * 1024) };
  const settings = makeSettings(given, await loadConfig(root, null, ruleIds()));
  return scan({ ...settings.scan, today: TODAY, version: '0.0.0', ...options });
}

/** Scans sources, by file name. */
export async function scanSources(
  sources: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
): ReturnType<typeof scan> {
  const root = mkdtempSync(join(tmpdir(), 'pleo-migrate-'));
  try {
    for (const [file, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return await scanFolder(root, options);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
