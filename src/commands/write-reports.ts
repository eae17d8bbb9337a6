/** The outputs of a run, each by itself: what goes wrong with one costs that one only. */

import type { Output } from '../config/formats.ts';
import { UserError } from '../model/user-error.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** Renders and writes each output, whole or piece by piece. Throws the first error, a fault of ours before others, when all are done. */
export function writeReports<Format extends { readonly name: string }>(
  outputs: readonly Output<Format>[],
  render: (output: Output<Format>) => string | Iterable<string>,
  to: { readonly terminal: Terminal; readonly isQuiet: boolean },
): void {
  const errors: unknown[] = [];
  for (const output of outputs) {
    if (output.file === null && to.isQuiet) continue;
    try {
      const text = render(output);
      if (output.file !== null) writeWhole(to.terminal.cwd, output.file, text);
      else for (const piece of typeof text === 'string' ? [text] : text) to.terminal.out(piece);
    } catch (error) {
      errors.push(error instanceof UserError ? error : inFormat(output.format.name, error));
    }
  }
  const worst = errors.find((error) => !(error instanceof UserError)) ?? errors[0];
  for (const error of errors)
    if (error !== worst && error instanceof Error)
      to.terminal.note(printable(`pleo-migrate: ${error.message}`));
  if (worst !== undefined) throw worst;
}

function inFormat(name: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`the report ${name} was not written: ${message}`, { cause: error });
}
