/** The command line: the only place where flags meet process, console and exit codes. */

import module from 'node:module';
import { isPlainConsole } from './commands/abilities.ts';
import { EXIT } from './commands/exit.ts';
import { runners } from './commands/index.ts';
import { printable } from './commands/printable.ts';
import { makeProgress, wantsProgress } from './commands/progress.ts';
import type { Terminal } from './commands/terminal.ts';
import { readArguments } from './config/arguments.ts';
import { version } from './config/version.ts';
import { keepHeapSmall } from './heap.ts';
import { UserError } from './model/user-error.ts';
import { withPlainMarks } from './report/plain-marks.ts';

const toError = (text: string): void => {
  process.stderr.write(text);
};
const progress = wantsProgress(process.env, process.stderr.isTTY === true)
  ? makeProgress({ write: toError, now: () => performance.now() })
  : () => {};

const isTerminal = process.stdout.isTTY === true;
const isPlain = isPlainConsole({ env: process.env, isTerminal }, process.platform);

const terminal: Terminal = {
  program: process.argv[1] ?? '',
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns ?? 80,
  isTerminal,
  out: (text) => {
    progress('');
    process.stdout.write(isPlain ? withPlainMarks(text) : text);
  },
  note: (line) => {
    progress('');
    toError(`${line}\n`);
  },
  progress,
  peakMemory: () => Math.round(process.resourceUsage().maxRSS / 1024),
};

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.version) {
    terminal.out(`${version}\n`);
    return EXIT.clean;
  }
  if (args.help) {
    const { helpText } = await import('./config/help.ts');
    terminal.out(helpText(args.command, terminal.columns));
    return EXIT.clean;
  }
  const run = await runners[args.command]();
  return run(args, terminal);
}

function fail(error: unknown): number {
  if (error instanceof UserError) {
    terminal.note(printable(`pleo-migrate: ${error.message}`, `  ${error.hint}`));
    return EXIT.usage;
  }
  const stack = error instanceof Error && process.env.PLEO_MIGRATE_DEBUG ? error.stack : undefined;
  const message = error instanceof Error ? error.message : String(error);
  terminal.note(
    printable(
      `pleo-migrate ${version}: a fault of ours: ${message}`,
      // The message stands above them, with whatever it quotes.
      ...(stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [
        '  Please report it; PLEO_MIGRATE_DEBUG=1 shows where it happened.',
      ]),
    ),
  );
  return EXIT.fault;
}

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The verdict may not be out yet.
  if (error.code === 'EPIPE') setImmediate(() => process.exit());
  else process.exit(fail(new UserError(`Standard output cannot be written: ${error.message}.`, FULL)));
});
// Nobody listens; what is written to files goes on.
process.stderr.on('error', () => {});

const FULL = 'Make room on the disk, or write the report elsewhere with --format text=FILE.';

// Compiling the parser anew takes as long as a small scan. Node 20 has no such cache; NODE_DISABLE_COMPILE_CACHE=1 does without.
module.enableCompileCache?.();
keepHeapSmall();
main(process.argv.slice(2))
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
