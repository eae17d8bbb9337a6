/** `plan`: the migration plan of what a scan finds. */

import type { Arguments } from '../config/arguments.ts';
import { readFormats } from '../config/formats.ts';
import { nothingScanned } from '../config/outcome.ts';
import { scanToPlan } from '../config/scans.ts';
import { locateRoot } from '../config/settings.ts';
import { planFormats } from '../plan/index.ts';
import { EXIT } from './exit.ts';
import { lookOf, readSettings, statsText } from './run-settings.ts';
import { makeStopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';
import { writeReports } from './write-reports.ts';

export async function plan(args: Arguments, terminal: Terminal): Promise<number> {
  const { flags } = args;
  const settings = await readSettings(args, locateRoot(terminal.cwd, args.operands));
  const outputs = readFormats(
    flags.get('format') ?? [terminal.isTerminal ? 'text' : 'markdown'],
    planFormats,
  );
  const watch = makeStopwatch(terminal.progress);
  const { plan: made, result } = await scanToPlan(settings, watch);
  watch.onPhase('');
  writeReports(outputs, ({ format, file }) => format.render(made, lookOf(flags, terminal, file === null)), {
    terminal,
    isQuiet: flags.has('quiet'),
  });
  if (flags.has('stats')) terminal.note(statsText(result, watch.phases(), terminal));
  const nothing = nothingScanned(result);
  if (nothing !== null) terminal.note(`pleo-migrate: ${nothing}`);
  return nothing !== null || !result.complete ? EXIT.incomplete : EXIT.clean;
}
