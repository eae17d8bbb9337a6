/** `merge`: reports of many repositories into one plan, with one report in memory at a time. */

import type { Arguments } from '../config/arguments.ts';
import { type Output, readFormats } from '../config/formats.ts';
import { version } from '../config/version.ts';
import { findInputs } from '../merge/find-inputs.ts';
import type { MergeFormat, MergeWriter } from '../merge/format.ts';
import { Gatherer } from '../merge/gather.ts';
import { mergeFormats } from '../merge/index.ts';
import type { Totals } from '../merge/merged.ts';
import { readInput } from '../merge/read-input.ts';
import { UserError } from '../model/user-error.ts';
import { count } from '../report/count.ts';
import { EXIT } from './exit.ts';
import { GrowingFile } from './growing-file.ts';
import type { Terminal } from './terminal.ts';

export async function merge({ operands, flags }: Arguments, terminal: Terminal): Promise<number> {
  if (operands.length === 0) {
    throw new UserError(
      'merge needs reports to join.',
      'Name files or folders of what check --format json=… wrote: pleo-migrate merge reports',
    );
  }
  const outputs = readFormats(flags.get('format') ?? ['markdown'], mergeFormats);
  refuseMixture(outputs);
  const written = outputs.flatMap(({ file }) => file ?? []);
  const inputs = findInputs(terminal.cwd, operands, written);
  const files: GrowingFile[] = [];
  try {
    const writers = outputs.map((output) => open(output, terminal, files));
    const gatherer = new Gatherer();
    for (const [index, input] of inputs.entries()) {
      if (index % 50 === 0) terminal.progress(`reading reports, ${index} of ${inputs.length}`);
      for (const owned of gatherer.add(input, readInput(input.path)))
        for (const writer of writers) writer.finding(owned);
    }
    terminal.progress('');
    const merged = gatherer.result(version);
    for (const writer of writers) writer.end(merged);
    for (const file of files.splice(0)) file.finish();
    return conclude(merged.totals, flags.has('allow-incomplete'), terminal);
  } finally {
    for (const file of files) file.abandon();
  }
}

/** Two formats in one stream would be neither. */
function refuseMixture(outputs: readonly Output<MergeFormat>[]): void {
  const [first, second] = outputs.filter(({ file }) => file === null);
  if (!first || !second) return;
  throw new UserError(
    `${first.format.name} and ${second.format.name} would mix on standard output.`,
    `Give one of them a file: --format ${second.format.name}=<file>.`,
  );
}

function open({ format, file }: Output<MergeFormat>, terminal: Terminal, files: GrowingFile[]): MergeWriter {
  if (file === null) return format.open(terminal.out);
  const growing = new GrowingFile(terminal.cwd, file);
  files.push(growing);
  return format.open((text) => growing.write(text));
}

function conclude(totals: Totals, mayBeIncomplete: boolean, terminal: Terminal): number {
  const { repositories, notScanned, incomplete } = totals;
  if (repositories === 0) {
    terminal.note('pleo-migrate: there is no report to join.');
    return EXIT.incomplete;
  }
  if (notScanned + incomplete === 0) return EXIT.clean;
  const words = [
    ...(notScanned > 0 ? [`${count(notScanned, 'repository', 'repositories')} could not be scanned`] : []),
    ...(incomplete > 0 ? [`${count(incomplete, 'repository', 'repositories')} only in part`] : []),
  ];
  terminal.note(`pleo-migrate: ${words.join(', ')}; the plan says why.`);
  return mayBeIncomplete && notScanned < repositories ? EXIT.clean : EXIT.incomplete;
}
