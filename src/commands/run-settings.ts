/** What the commands that scan have in common: settings from flags and configuration, texts, counts. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arguments } from '../config/arguments.ts';
import type { Settings } from '../config/settings.ts';
import type { ReportOptions, ScanResult } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { type Terminal, wantsColor } from './terminal.ts';

/** The settings in force: flags over configuration over defaults. Throws `UserError`. */
export async function readSettings(
  { flags }: Arguments,
  place: { readonly root: string; readonly paths: readonly string[] },
): Promise<Settings> {
  const { loadConfig } = await import('../config/load.ts');
  const { makeSettings, ruleIds } = await import('../config/settings.ts');
  const one = (name: string): string | null => flags.get(name)?.at(-1) ?? null;
  const given = {
    ...place,
    config: one('config'),
    include: flags.get('include') ?? [],
    exclude: flags.get('exclude') ?? [],
    gitignore: !flags.has('no-gitignore'),
    maxFileSize: one('max-file-size'),
    failOn: one('fail-on'),
    minCertainty: one('min-certainty'),
    ignores: !flags.has('no-ignores'),
    baseline: one('baseline'),
  };
  return makeSettings(given, await loadConfig(place.root, given.config, ruleIds()));
}

/** What reporters get; colours only where a person looks. */
export function reportOptions(
  root: string,
  flags: Arguments['flags'],
  terminal: Terminal,
  toTerminal: boolean,
): ReportOptions {
  return {
    rules,
    source: (name) => readText(join(root, name)),
    color: toTerminal && !flags.has('no-color') && wantsColor(terminal),
    width: terminal.columns,
  };
}

/** The text of a file, or null where it cannot be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether something stands there already. */
export function isFileAt(root: string, file: string): boolean {
  return existsSync(join(root, file));
}

/** What `--stats` prints. */
export function statsLine({ stats }: ScanResult, terminal: Terminal): string {
  return `pleo-migrate: ${stats.listed} files listed, ${stats.candidates} naming Pleo, ${stats.parsed} parsed, ${stats.skipped} skipped, ${stats.durationMs} ms, ${terminal.peakMemory()} MiB.`;
}
