/** `check`: scan and report. */

import type { Arguments } from '../config/arguments.ts';
import { hasBaseline } from '../config/baseline.ts';
import { COMMANDS } from '../config/commands.ts';
import { readFormats } from '../config/formats.ts';
import { failing, isNothingNew, nothingScanned } from '../config/outcome.ts';
import { scanToJudge } from '../config/scans.ts';
import { locateRoot } from '../config/settings.ts';
import { discoverFiles } from '../files/discover.ts';
import { escapeTerminal } from '../report/escape.ts';
import { reporters } from '../report/index.ts';
import { coverSource } from '../secrecy/cover.ts';
import { EXIT } from './exit.ts';
import { readSettings, reportOptions, statsText } from './run-settings.ts';
import { readSince } from './since.ts';
import { makeStopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';
import { writeReports } from './write-reports.ts';

export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  const { flags } = args;
  const settings = await readSettings(
    args,
    locateRoot(terminal.cwd, args.operands, args.isNamed ? [] : [...COMMANDS, 'help']),
  );
  if (flags.has('print-config')) {
    terminal.out(coverSource(`${JSON.stringify(settings, null, 2)}\n`, 'config.json'));
    return EXIT.clean;
  }
  const outputs = readFormats(flags.get('format') ?? ['text'], reporters);
  if (flags.has('list-files')) {
    for (const file of discoverFiles(settings.scan).files) terminal.out(`${lineOf(file)}\n`);
    return EXIT.clean;
  }
  const narrowed = await readSince(args, settings.scan.root);
  const watch = makeStopwatch(terminal.progress);
  const { counted } = await scanToJudge(settings, watch.onPhase);
  const result = await narrowed(counted, { ...settings.scan, onPhase: watch.onPhase });
  watch.onPhase('');
  writeReports(
    outputs,
    ({ format, file }) => {
      const look = reportOptions(settings.scan.root, flags, terminal, file === null);
      return format.pieces?.(result, look) ?? format.render(result, look);
    },
    { terminal, isQuiet: flags.has('quiet') },
  );
  if (flags.has('stats')) terminal.note(statsText(result, watch.phases(), terminal));
  const nothing = nothingScanned(result);
  if (nothing !== null) terminal.note(`pleo-migrate: ${nothing}`);
  if (nothing !== null || !result.complete) return EXIT.incomplete;
  if (failing(result.findings, settings.failOn).length === 0) return EXIT.clean;
  if (!isNothingNew(result, settings.failOn, hasBaseline(settings))) return EXIT.findings;
  terminal.note(
    'pleo-migrate: fail-on is new, and there is neither --since nor a baseline to be new to: nothing fails.',
  );
  return EXIT.clean;
}

/** A path as one line that no terminal and no workflow takes for more. */
function lineOf(path: string): string {
  const shown = escapeTerminal(path);
  return /^(?:::|##)/.test(shown) ? `./${shown}` : shown;
}
