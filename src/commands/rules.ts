/** `rules`: the table of rules. */

import type { Arguments } from '../config/arguments.ts';
import { rulesTable } from '../config/explain.ts';
import { UserError } from '../model/user-error.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

export async function rules({ operands: [name] }: Arguments, terminal: Terminal): Promise<number> {
  if (name !== undefined)
    throw new UserError(
      'rules takes no names: it prints the whole table.',
      `Write pleo-migrate explain ${name} for all that is known of one.`,
    );
  terminal.out(rulesTable(terminal.isTerminal ? terminal.columns : null));
  return EXIT.clean;
}
