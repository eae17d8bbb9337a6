/** Commands run in this process, from the sources: a folder of files, words in, what is printed and the exit code out. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXIT } from '../../src/commands/exit.ts';
import { runners } from '../../src/commands/index.ts';
import { readArguments } from '../../src/config/arguments.ts';
import { UserError } from '../../src/model/user-error.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command in `cwd`. */
export async function runCommand(argv: readonly string[], cwd: string): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const terminal = {
    program: 'pleo-migrate',
    cwd,
    env: {},
    columns: 200,
    isTerminal: false,
    out: (text: string) => {
      stdout += text;
    },
    note: (line: string) => {
      stderr += `${line}\n`;
    },
    progress: () => {},
    peakMemory: () => 0,
  };
  try {
    const args = readArguments(argv);
    const run = await runners[args.command]();
    return { status: await run(args, terminal), stdout, stderr };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: EXIT.usage, stdout, stderr: `${stderr}${error.message}\n${error.hint}\n` };
  }
}

/** Gives a function that makes folders of files, and one that removes them all. */
export function makeFolders(): {
  readonly folderOf: (files: Readonly<Record<string, string>>) => string;
  readonly removeAll: () => void;
} {
  const folders: string[] = [];
  return {
    folderOf: (files) => {
      const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-command-'));
      folders.push(folder);
      writeFiles(folder, files);
      return folder;
    },
    removeAll: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
