/** What `--format` says: names of formats, and files to write them to. */

import { didYouMean } from '../model/nearest.ts';
import { UserError } from '../model/user-error.ts';

export interface Output<Format> {
  readonly format: Format;
  /** Null: standard output. */
  readonly file: string | null;
}

/** Reads `name` and `name=file`. Throws `UserError`. */
export function readFormats<Format extends { readonly name: string }>(
  given: readonly string[],
  known: readonly Format[],
): Output<Format>[] {
  return given.map((text) => {
    const [name = '', ...rest] = text.split('=');
    const format = known.find((one) => one.name === name);
    const names = known.map((one) => one.name);
    if (!format)
      throw new UserError(
        `There is no format ${name}.${didYouMean(name, names)}`,
        `The formats are ${names.join(', ')}.`,
      );
    const file = rest.length === 0 ? null : rest.join('=');
    if (file === '')
      throw new UserError(`--format ${name}= names no file.`, `Write --format ${name}=report.${name}.`);
    return { format, file };
  });
}
