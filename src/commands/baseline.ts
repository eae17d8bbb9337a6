/** `baseline`: what is found today is known from now on; or what is gone is taken out. */

import { entryOf, writeEntries } from '../baseline/lines.ts';
import { keyOf } from '../baseline/match.ts';
import type { Arguments } from '../config/arguments.ts';
import { BASELINE_FILE, readBaseline, withBaseline } from '../config/baseline.ts';
import { nothingScanned } from '../config/outcome.ts';
import { locateRoot, type Settings } from '../config/settings.ts';
import type { BaselineEntry, ScanResult } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import { count } from '../report/count.ts';
import { scan } from '../scan.ts';
import { EXIT } from './exit.ts';
import { isFileAt, readSettings } from './run-settings.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export async function baseline(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.operands.length > 0) {
    throw new UserError(
      'baseline takes no paths: it is about the whole repository.',
      'Leave them out; to keep files out for good, write them under exclude in the configuration.',
    );
  }
  const { root } = locateRoot(terminal.cwd, []);
  const settings = await readSettings(args, { root, paths: [] });
  const file = settings.baseline ?? BASELINE_FILE;
  const isPruning = args.flags.has('prune');
  const before = readBefore(root, { ...settings, baseline: file }, isPruning);
  const result = await scan({ ...settings.scan, onPhase: terminal.progress });
  terminal.progress('');
  const nothing = nothingScanned(result);
  if (nothing !== null) {
    terminal.note(`pleo-migrate: ${nothing}`);
    return EXIT.incomplete;
  }
  const after = isPruning ? pruned(result, before, settings) : result.findings.map(entryOf);
  writeWhole(root, file, writeEntries(after));
  terminal.out(`${describeChange(file, before, after)}\n`);
  if (!result.complete) {
    const left = isPruning ? 'nothing was taken out' : 'it may lack some findings';
    terminal.note(`pleo-migrate: The scan is incomplete, so ${left}; pleo-migrate check says why.`);
  }
  return result.complete ? EXIT.clean : EXIT.incomplete;
}

/** One that cannot be read is written anew, but never pruned. */
function readBefore(root: string, settings: Settings, isPruning: boolean): readonly BaselineEntry[] {
  if (!isPruning && !isFileAt(root, settings.baseline ?? '')) return [];
  try {
    return readBaseline(settings);
  } catch (error) {
    if (isPruning) throw error;
    return [];
  }
}

/** Without what is gone, as far as that is known. */
function pruned(
  result: ScanResult,
  before: readonly BaselineEntry[],
  settings: Settings,
): readonly BaselineEntry[] {
  const stale = new Set(withBaseline(result, before, settings).stale.map(keyOf));
  return before.filter((entry) => !stale.has(keyOf(entry)));
}

/** "pleo-migrate.baseline.jsonl has 12 entries now: 3 were added, 1 was taken out." */
function describeChange(
  file: string,
  before: readonly BaselineEntry[],
  after: readonly BaselineEntry[],
): string {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const added = [...now].filter((key) => !old.has(key)).length;
  const gone = [...old].filter((key) => !now.has(key)).length;
  const changes = [
    ...(added > 0 ? [`${added} ${added === 1 ? 'was' : 'were'} added`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'was' : 'were'} taken out`] : []),
  ];
  const what = changes.length > 0 ? changes.join(', ') : 'nothing has changed';
  return `${file} has ${count(now.size, 'entry', 'entries')} now: ${what}.`;
}
