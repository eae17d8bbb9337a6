/** Scans for tests: a folder, or sources written into a temporary one. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scan } from '../../src/scan.ts';

export type { Finding } from '../../src/model/finding.ts';
export type { ScanResult } from '../../src/model/report.ts';

/** Scans a folder that is no git repository of its own. */
export function scanFolder(root: string): ReturnType<typeof scan> {
  const nothing = { paths: [], include: [], exclude: [], rules: {}, env: {}, hosts: {}, clients: [] };
  return scan({ ...nothing, root, gitignore: true, maxFileSize: 1024 * 1024, version: '0.0.0' });
}

/** Scans sources, by file name. */
export async function scanSources(sources: Readonly<Record<string, string>>): ReturnType<typeof scan> {
  const root = mkdtempSync(join(tmpdir(), 'pleo-migrate-'));
  try {
    for (const [file, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return await scanFolder(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
