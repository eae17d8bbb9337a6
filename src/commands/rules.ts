/** `rules`: the table of rules. */

import type { Arguments } from '../config/arguments.ts';
import { rulesTable } from '../config/explain.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

export async function rules(_args: Arguments, terminal: Terminal): Promise<number> {
  terminal.out(rulesTable());
  return EXIT.clean;
}
