/** Which code runs a command. Each is loaded when it is asked for: `--version` and `--help` need none. */

import type { Arguments } from '../config/arguments.ts';
import type { Command } from '../config/commands.ts';
import type { Terminal } from './terminal.ts';

/** Runs and gives the exit code. Throws `UserError`. */
export type RunCommand = (args: Arguments, terminal: Terminal) => Promise<number>;

export const runners: Readonly<Record<Command, () => Promise<RunCommand>>> = {
  check: async () => (await import('./check.ts')).check,
  plan: async () => (await import('./plan.ts')).plan,
  explain: async () => (await import('./explain.ts')).explain,
  merge: async () => (await import('./merge.ts')).merge,
  organisation: async () => (await import('./organisation.ts')).organisation,
  rules: async () => (await import('./rules.ts')).rules,
  init: async () => (await import('./init.ts')).init,
  baseline: async () => (await import('./baseline.ts')).baseline,
  completion: async () => (await import('./completion.ts')).completion,
};
