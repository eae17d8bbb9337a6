/** `init`: all that a team needs to start with, in one command, and nothing that is there already written over. */

import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryOf, writeEntries } from '../baseline/lines.ts';
import type { Arguments } from '../config/arguments.ts';
import { BASELINE_FILE } from '../config/baseline.ts';
import { CONFIG_FILE } from '../config/load.ts';
import { nothingScanned } from '../config/outcome.ts';
import { locateRoot } from '../config/settings.ts';
import { isInside } from '../files/is-inside.ts';
import { isRecord } from '../files/is-record.ts';
import { textInside } from '../files/read-inside.ts';
import type { ScanResult } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import { count } from '../report/count.ts';
import { scan } from '../scan.ts';
import { EXIT } from './exit.ts';
import { configTemplate } from './init-config.ts';
import { AUDIT_WORKFLOW, PULL_REQUEST_WORKFLOW } from './init-workflows.ts';
import { isFileAt, readSettings } from './run-settings.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

const WORKFLOWS = '.github/workflows';

/** A file that a team starts with. */
interface Piece {
  readonly file: string;
  /** What it is for, without a full stop. */
  readonly purpose: string;
  /** Null: there is nothing to write. */
  readonly text: string | null;
  /** Where the same stands already; null: only the file itself counts. */
  readonly elsewhere?: string | null;
}

export async function init(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.operands.length > 0) {
    throw new UserError(
      'init takes no paths: it sets up the whole repository.',
      'Run it without, anywhere in the repository.',
    );
  }
  const { root } = locateRoot(terminal.cwd, []);
  // A configuration that is wrong is told before anything is written.
  const settings = await readSettings(args, { root, paths: [] });
  const result = await scan({ ...settings.scan, onPhase: terminal.progress });
  terminal.progress('');
  const pieces = piecesFor(root, result, settings.baseline ?? BASELINE_FILE);
  const isForced = args.flags.has('force');
  const written = pieces.filter(
    ({ file, text, elsewhere }) => text !== null && !elsewhere && (isForced || !isFileAt(root, file)),
  );
  // One that leads away stops all of them.
  for (const { file } of written) refuseOutside(root, file);
  for (const { file, text } of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeWhole(root, file, text ?? '');
  }
  const left = pieces.filter((piece) => piece.text !== null && !written.includes(piece));
  terminal.out(
    `${[...listOf(written, left, isForced), '', ...nextSteps(root, result, pieces)].join('\n')}\n`,
  );
  const nothing = nothingScanned(result);
  if (nothing !== null) terminal.note(`pleo-migrate: ${nothing} No baseline was written.`);
  else if (!result.complete) {
    terminal.note(
      'pleo-migrate: The scan is incomplete, so the baseline may lack some findings; pleo-migrate check says why.',
    );
  }
  return nothing !== null || !result.complete ? EXIT.incomplete : EXIT.clean;
}

function piecesFor(root: string, result: ScanResult, baseline: string): Piece[] {
  return [
    {
      file: CONFIG_FILE,
      purpose: 'what is looked at and how; all of it comments so far',
      text: configTemplate(),
      elsewhere: isConfiguredInManifest(root) ? 'the configuration stands in package.json' : null,
    },
    {
      file: `${WORKFLOWS}/pleo-migrate.yml`,
      purpose: 'reports what a pull request adds',
      text: PULL_REQUEST_WORKFLOW,
    },
    {
      file: `${WORKFLOWS}/pleo-migrate-audit.yml`,
      purpose: 'counts once a week what is left, and keeps one issue about it',
      text: AUDIT_WORKFLOW,
    },
    {
      file: baseline,
      purpose: `${count(result.findings.length, 'finding')} of today: counted from now on, not reported`,
      text: result.stats.listed === 0 ? null : writeEntries(result.findings.map(entryOf)),
    },
  ];
}

function isConfiguredInManifest(root: string): boolean {
  try {
    const manifest: unknown = JSON.parse(textInside(root, 'package.json') ?? '');
    return isRecord(manifest) && 'pleo-migrate' in manifest;
  } catch {
    return false;
  }
}

/** A folder that is a link out of the repository is not followed. */
function refuseOutside(root: string, file: string): void {
  const top = realpathSync(root);
  const real = realpathSync(existing(dirname(join(root, file))));
  if (!isInside(top, real)) {
    throw new UserError(
      `${file} leads out of the repository.`,
      'Put a folder of its own in the place of the link.',
    );
  }
}

/** The folder itself, or the nearest one around it that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}

function listOf(written: readonly Piece[], left: readonly Piece[], isForced: boolean): string[] {
  const width = Math.max(...[...written, ...left].map(({ file }) => file.length));
  const row = (file: string, note: string): string => `  ${file.padEnd(width)}  ${note}`;
  const hint = isForced
    ? 'Left alone'
    : 'Left alone, since they are there already; --force writes over files';
  return [
    ...(written.length > 0 ? ['Written', ...written.map(({ file, purpose }) => row(file, purpose))] : []),
    ...(written.length > 0 && left.length > 0 ? [''] : []),
    ...(left.length > 0
      ? [hint, ...left.map(({ file, elsewhere }) => (elsewhere ? row(file, elsewhere) : `  ${file}`))]
      : []),
  ];
}

function nextSteps(root: string, { findings }: ScanResult, pieces: readonly Piece[]): string[] {
  const baseline = pieces.at(-1)?.file ?? BASELINE_FILE;
  const isUnion = (textInside(root, '.gitattributes') ?? '').includes(`${baseline} merge=union`);
  const steps = [
    ...(findings.length > 0
      ? ['Read what is there today, and what to ask Pleo for: pleo-migrate plan']
      : ["Nothing of Pleo's legacy API was found. Look at what could not be decided: pleo-migrate check"]),
    ...(isUnion
      ? []
      : [
          `So that branches merge their baselines by themselves, add this line to .gitattributes: ${baseline} merge=union`,
        ]),
    'Commit these files. From then on a pull request is told of what it adds.',
    'Choose the day by which you want to be done, and write it as "deadline" into the configuration: reports count the days, and calls become errors as it nears. Pleo has fixed no end of its legacy API.',
    'When calls have moved, take them out of the baseline: pleo-migrate baseline --prune',
  ];
  return ['What comes next', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
