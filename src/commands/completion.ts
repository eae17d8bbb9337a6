/** `completion`: the script that completes the command line in a shell. */

import type { Arguments } from '../config/arguments.ts';
import { completionScript } from '../config/completion.ts';
import { ruleIds } from '../config/settings.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

export async function completion({ operands }: Arguments, terminal: Terminal): Promise<number> {
  terminal.out(completionScript(operands.join(' '), ruleIds()));
  return EXIT.clean;
}
