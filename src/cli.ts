/** The command line: the only place where flags meet process, console and exit codes. */

import { EXIT } from './commands/exit.ts';
import { runners } from './commands/index.ts';
import type { Terminal } from './commands/terminal.ts';
import { readArguments } from './config/arguments.ts';
import { helpText } from './config/help.ts';
import { version } from './config/version.ts';
import { keepHeapSmall } from './heap.ts';
import { UserError } from './model/user-error.ts';
import { coverSource } from './secrecy/cover.ts';

const terminal: Terminal = {
  program: process.argv[1] ?? '',
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns ?? 80,
  isTerminal: process.stdout.isTTY === true,
  out: (text) => {
    process.stdout.write(text);
  },
  note: (line) => {
    process.stderr.write(`${line}\n`);
  },
  progress,
  peakMemory: () => Math.round(process.resourceUsage().maxRSS / 1024),
};

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.version || args.help) {
    terminal.out(args.version ? `${version}\n` : helpText(args.command));
    return EXIT.clean;
  }
  const run = await runners[args.command]();
  return run(args, terminal);
}

/** One line that is written over, on a terminal only. */
function progress(phase: string): void {
  if (process.stderr.isTTY !== true || process.env.CI || process.env.TERM === 'dumb') return;
  process.stderr.write(`\r\u001b[K${phase === '' ? '' : `pleo-migrate: ${phase} …`}`);
}

function fail(error: unknown): number {
  if (error instanceof UserError) {
    terminal.note(coverSource(`pleo-migrate: ${error.message}\n  ${error.hint}`, ''));
    return EXIT.usage;
  }
  const stack = error instanceof Error && process.env.PLEO_MIGRATE_DEBUG ? error.stack : null;
  const message = error instanceof Error ? error.message : String(error);
  terminal.note(`pleo-migrate ${version}: a fault of ours: ${message}`);
  terminal.note(stack ?? '  Please report it; PLEO_MIGRATE_DEBUG=1 shows where it happened.');
  return EXIT.fault;
}

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.clean);
});

keepHeapSmall();
main(process.argv.slice(2))
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
