/** The command line: the only place where flags meet process, console and exit codes. */

import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Arguments, readArguments } from './config/arguments.ts';
import { helpText } from './config/help.ts';
import type { Settings } from './config/settings.ts';
import { version } from './config/version.ts';
import { keepHeapSmall } from './heap.ts';
import type { ReportOptions, ScanResult } from './model/report.ts';
import { UserError } from './model/user-error.ts';
import { coverSource } from './secrecy/cover.ts';

const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, fault: 70 } as const;

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.version) return print(`${version}\n`);
  if (args.help) return print(helpText(args.command));
  if (args.command === 'check') return check(args);
  if (args.command === 'plan') return plan(args);
  if (args.command === 'explain') return explain(args);
  const { rulesTable } = await import('./config/explain.ts');
  return print(rulesTable());
}

/** What is named, or what a scan finds at a place. */
async function explain(args: Arguments): Promise<number> {
  const subject = args.operands.join(' ');
  if (subject === '')
    throw new UserError('explain needs a subject.', 'Write pleo-migrate explain "GET /v1/expenses".');
  const { findAtPlace, readPlace } = await import('./config/place.ts');
  const place = readPlace(subject);
  if (!place) {
    const { explainName } = await import('./config/explain.ts');
    return print(explainName(subject));
  }
  const { locateFile } = await import('./config/settings.ts');
  const { root, file } = locateFile(process.cwd(), place.file);
  const settings = await readSettings(args, { root, paths: [] });
  const { scan } = await import('./scan.ts');
  // Whoever asks for a place wants to know of it, however little is certain.
  const result = await scan({ ...settings.scan, onPhase: progress });
  progress('');
  const { renderExplained } = await import('./report/explained.ts');
  const at = findAtPlace(result, { ...place, file });
  process.stdout.write(renderExplained(at, result, await reportOptions(root, args.flags, true)));
  return result.complete ? EXIT.clean : EXIT.incomplete;
}

/** The settings in force: flags over configuration over defaults. */
async function readSettings(
  { flags }: Arguments,
  place: { readonly root: string; readonly paths: readonly string[] },
): Promise<Settings> {
  const { loadConfig } = await import('./config/load.ts');
  const { makeSettings, ruleIds } = await import('./config/settings.ts');
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
  };
  return makeSettings(given, await loadConfig(place.root, given.config, ruleIds()));
}

async function check(args: Arguments): Promise<number> {
  const { locateRoot } = await import('./config/settings.ts');
  const { failing, nothingScanned, withMinCertainty } = await import('./config/outcome.ts');
  const settings = await readSettings(args, locateRoot(process.cwd(), args.operands));
  if (args.flags.has('print-config'))
    return print(coverSource(`${JSON.stringify(settings, null, 2)}\n`, 'config.json'));
  const { readFormats } = await import('./config/formats.ts');
  const { reporters } = await import('./report/index.ts');
  const outputs = readFormats(args.flags.get('format') ?? ['text'], reporters);
  const { scan } = await import('./scan.ts');
  if (args.flags.has('list-files')) {
    const { discoverFiles } = await import('./files/discover.ts');
    return print(
      discoverFiles(settings.scan)
        .files.map((file) => `${file}\n`)
        .join(''),
    );
  }
  const result = withMinCertainty(await scan({ ...settings.scan, onPhase: progress }), settings.minCertainty);
  progress('');
  for (const { format, file } of outputs) {
    const shown = await reportOptions(settings.scan.root, args.flags, file === null);
    writeOut(format.render(result, shown), file, args.flags);
  }
  if (args.flags.has('stats')) note(statsLine(result));
  const nothing = nothingScanned(result);
  if (nothing !== null) note(`pleo-migrate: ${nothing}`);
  if (nothing !== null || !result.complete) return EXIT.incomplete;
  return failing(result.findings, settings.failOn).length > 0 ? EXIT.findings : EXIT.clean;
}

/** The migration plan of what a scan finds. */
async function plan(args: Arguments): Promise<number> {
  const { locateRoot } = await import('./config/settings.ts');
  const { nothingScanned } = await import('./config/outcome.ts');
  const { readFormats } = await import('./config/formats.ts');
  const { planFormats } = await import('./plan/index.ts');
  const settings = await readSettings(args, locateRoot(process.cwd(), args.operands));
  const outputs = readFormats(args.flags.get('format') ?? ['markdown'], planFormats);
  const { scan } = await import('./scan.ts');
  const result = await scan({ ...settings.scan, onPhase: progress });
  progress('');
  const { planOf } = await import('./config/plan.ts');
  const made = planOf(result, settings.scan, (file) => readText(join(settings.scan.root, file)));
  for (const { format, file } of outputs) writeOut(format.render(made), file, args.flags);
  if (args.flags.has('stats')) note(statsLine(result));
  const nothing = nothingScanned(result);
  if (nothing !== null) note(`pleo-migrate: ${nothing}`);
  return nothing !== null || !result.complete ? EXIT.incomplete : EXIT.clean;
}

function writeOut(text: string, file: string | null, flags: Arguments['flags']): void {
  if (file !== null) writeWhole(file, text);
  else if (!flags.has('quiet')) process.stdout.write(text);
}

async function reportOptions(
  root: string,
  flags: Arguments['flags'],
  toTerminal: boolean,
): Promise<ReportOptions> {
  const { rules } = await import('./rules/index.ts');
  const color = !flags.has('no-color') && wantsColor(process.env, process.stdout.isTTY === true);
  return {
    rules,
    source: (name) => readText(join(root, name)),
    color: color && toTerminal,
    width: process.stdout.columns ?? 80,
  };
}

/** Written beside, then renamed: an interrupted run leaves no half report. */
function writeWhole(file: string, content: string): void {
  const target = resolve(file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    writeFileSync(beside, content);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UserError(
      `${file} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      'Name a file in a folder that exists.',
    );
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** https://no-color.org and https://force-color.org. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** One line that is written over, on a terminal only. */
function progress(phase: string): void {
  if (process.stderr.isTTY !== true || process.env.CI || process.env.TERM === 'dumb') return;
  process.stderr.write(`\r\u001b[K${phase === '' ? '' : `pleo-migrate: ${phase} …`}`);
}

function statsLine({ stats }: ScanResult): string {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `pleo-migrate: ${stats.listed} files listed, ${stats.candidates} naming Pleo, ${stats.parsed} parsed, ${stats.skipped} skipped, ${stats.durationMs} ms, ${memory} MiB.`;
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.clean;
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(error: unknown): number {
  if (error instanceof UserError) {
    note(coverSource(`pleo-migrate: ${error.message}\n  ${error.hint}`, ''));
    return EXIT.usage;
  }
  const stack = error instanceof Error && process.env.PLEO_MIGRATE_DEBUG ? error.stack : null;
  note(`pleo-migrate ${version}: a fault of ours: ${error instanceof Error ? error.message : String(error)}`);
  note(stack ?? '  Please report it; PLEO_MIGRATE_DEBUG=1 shows where it happened.');
  return EXIT.fault;
}

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.clean);
});

keepHeapSmall();
main(process.argv.slice(2))
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
