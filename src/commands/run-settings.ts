/** What the commands that scan have in common: settings from flags and configuration, texts, counts. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Arguments } from '../config/arguments.ts';
import type { Settings } from '../config/settings.ts';
import { textsIn } from '../files/read-inside.ts';
import type { ReportOptions, ScanResult } from '../model/report.ts';
import { thousands } from '../report/count.ts';
import { rules } from '../rules/index.ts';
import { findsPlaces, hasFixedColors, opensLinks, wantsColor } from './abilities.ts';
import type { Terminal } from './terminal.ts';

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
    source: textsIn(root),
    ...lookOf(flags, terminal, toTerminal),
    ...(toTerminal && opensLinks(terminal) ? { fileLink: fileLink(root, terminal) } : {}),
  };
}

/** How wide, and in which colours. */
export function lookOf(
  flags: Arguments['flags'],
  terminal: Terminal,
  toTerminal: boolean,
): Pick<ReportOptions, 'color' | 'hasFixedColors' | 'width'> {
  return {
    color: toTerminal && !flags.has('no-color') && wantsColor(terminal),
    hasFixedColors: hasFixedColors(terminal),
    width: terminal.columns,
  };
}

/** The address of a file of the repository. */
function fileLink(root: string, { env }: Terminal): (file: string) => string | null {
  return (file) => (findsPlaces(env) ? null : pathToFileURL(join(root, file)).href);
}

/** Whether something stands there already. */
export function isFileAt(root: string, file: string): boolean {
  return existsSync(join(root, file));
}

/** What `--stats` prints: what was read, how long each phase took, and the most memory that was in use. */
export function statsText(
  { stats }: ScanResult,
  phases: ReadonlyMap<string, number>,
  terminal: Terminal,
): string {
  const rows = [...phases].map(([phase, time]) => [phase, Math.round(time)] as const);
  const width = Math.max(0, ...rows.map(([phase]) => phase.length));
  const wide = Math.max(0, ...rows.map(([, time]) => thousands(time).length));
  const files = [
    `${thousands(stats.listed)} listed`,
    `${thousands(stats.candidates)} naming Pleo`,
    `${thousands(stats.parsed)} parsed`,
    `${thousands(stats.skipped)} skipped`,
  ];
  return [
    `files   ${files.join(', ')}`,
    `memory  ${thousands(terminal.peakMemory())} MiB at most`,
    `time    ${thousands(stats.durationMs)} ms`,
    ...rows.map(([phase, time]) => `        ${phase.padEnd(width)}  ${thousands(time).padStart(wide)} ms`),
  ].join('\n');
}
