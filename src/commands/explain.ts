/** `explain`: what is named, or what a scan finds at a place. */

import type { Arguments } from '../config/arguments.ts';
import { explainName } from '../config/explain.ts';
import { findAtPlace, isAnythingAt, readPlace } from '../config/place.ts';
import { locateFile } from '../config/settings.ts';
import { UserError } from '../model/user-error.ts';
import { renderExplained } from '../report/explained.ts';
import { foldLines } from '../report/fold-lines.ts';
import { scan } from '../scan.ts';
import { EXIT } from './exit.ts';
import { readSettings, reportOptions } from './run-settings.ts';
import type { Terminal } from './terminal.ts';

export async function explain(args: Arguments, terminal: Terminal): Promise<number> {
  const subject = args.operands.join(' ');
  if (subject === '')
    throw new UserError('explain needs a subject.', 'Write pleo-migrate explain "GET /v1/expenses".');
  const place = readPlace(subject);
  if (!place) {
    const known = explainName(subject);
    terminal.out(terminal.isTerminal ? foldLines(known, terminal.columns) : known);
    return EXIT.clean;
  }
  const { root, file } = locateFile(terminal.cwd, place.file);
  const named = { ...place, file };
  const settings = await readSettings(args, { root, paths: [] });
  // Whoever asks for a place wants to know of it, however little is certain, and though it is ignored.
  const options = { ...settings.scan, onPhase: terminal.progress };
  const seen = await scan(options);
  const isIgnored = seen.counts.suppressed > 0 && !isAnythingAt(seen, named);
  const result = isIgnored ? await scan({ ...options, ignores: false }) : seen;
  terminal.progress('');
  const at = findAtPlace(result, named);
  if (isIgnored) terminal.note('pleo-migrate: A comment ignores what is found here; check only counts it.');
  terminal.out(renderExplained(at, result, reportOptions(root, args.flags, terminal, true)));
  return result.complete ? EXIT.clean : EXIT.incomplete;
}
