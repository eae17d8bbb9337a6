/** What somebody at a terminal sees besides the report: help, answers to mistakes, progress, counts, links. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  findsPlaces,
  hasFixedColors,
  isPlainConsole,
  opensLinks,
  wantsColor,
} from '../src/commands/abilities.ts';
import { runners } from '../src/commands/index.ts';
import { makeProgress, wantsProgress } from '../src/commands/progress.ts';
import { makeStopwatch } from '../src/commands/stopwatch.ts';
import type { Terminal } from '../src/commands/terminal.ts';
import { readArguments } from '../src/config/arguments.ts';
import { COMMANDS } from '../src/config/commands.ts';
import { explainName } from '../src/config/explain.ts';
import { helpText } from '../src/config/help.ts';
import { options } from '../src/config/options.ts';
import { UserError } from '../src/model/user-error.ts';
import { displayWidth } from '../src/report/display-width.ts';
import { foldLines } from '../src/report/fold-lines.ts';
import { FORMATS } from '../src/report/formats.ts';
import { findReporter } from '../src/report/index.ts';
import { withPlainMarks } from '../src/report/plain-marks.ts';
import { scanResult } from './support/scan-result.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'src', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-friendly-'));
writeFileSync(join(folder, 'pleo.ts'), "fetch('https://openapi.pleo.io/v1/expenses');\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', env: { PATH } });
}

/** With the escape character drawn. */
const visible = (text: string): string => text.replaceAll('\u001b', '␛');

/** What a command line is refused with. */
async function refusalOf(argv: readonly string[]): Promise<string> {
  const terminal: Terminal = {
    program: CLI,
    cwd: folder,
    env: {},
    columns: 80,
    isTerminal: false,
    out: (text) => expect(text).toBe('nothing'),
    note: () => {},
    progress: () => {},
    peakMemory: () => 0,
  };
  try {
    const args = readArguments(argv);
    const command = await runners[args.command]();
    return `it ends with ${await command(args, terminal)}`;
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.hint}`;
    throw error;
  }
}

describe('help', () => {
  test.each(COMMANDS)('of %s says what it is for, how it is called, and each of its flags', (command) => {
    const help = helpText(command, 80);
    expect(help).toContain('\nUsage\n  pleo-migrate');
    expect(help).toMatch(/\nExamples\n(?: {2}\S.*\n)+$/);
    for (const { name } of options.filter(({ where }) => where.includes(command)))
      expect(help).toMatch(new RegExp(`^ {2}--${name}(?: |$)`, 'm'));
    expect(help).toContain('--help, -h');
  });

  test.each(COMMANDS.flatMap((command) => [40, 80, 200].map((columns) => [command, columns] as const)))(
    'of %s fits into %i columns, but for what is copied whole',
    (command, columns) => {
      const [text = ''] = helpText(command, columns).split('\nExamples\n');
      const long = text.split('\n').filter((line) => displayWidth(line) > Math.min(columns, 100));
      expect(long.filter((line) => / \S+ /.test(line.trim()))).toEqual([]);
    },
  );

  test('names every format and what it is for', () => {
    const help = helpText('check', 200);
    for (const [name, summary] of Object.entries(FORMATS))
      expect(help).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 20)}`, 'm'));
  });

  test.each([
    [['help', 'plan'], 'plan'],
    [['plan', '--help'], 'plan'],
    [['plan', '-h'], 'plan'],
    [['-h', 'plan'], 'plan'],
    [['help'], 'check'],
    [['-h'], 'check'],
  ])('%j is the help of a command', (argv, command) =>
    expect(readArguments(argv)).toMatchObject({ help: true, command }),
  );

  test('goes to standard output', () => {
    const { status, stdout, stderr } = run('help', 'explain');
    expect([status, stdout, stderr]).toEqual([0, helpText('explain', 80), '']);
  });
});

describe('a mistake is answered with the nearest right word', () => {
  test.each([
    [['chek'], 'chek does not exist. Did you mean check?'],
    [['plann'], 'Did you mean plan?'],
    [['halp'], 'Did you mean help?'],
    [['help', 'explan'], 'There is no command explan. Did you mean explain?'],
    [['plo.ts'], 'plo.ts does not exist. Did you mean pleo.ts?'],
    [['check', 'rule'], 'rule does not exist.\n'],
    [['--formt', 'json'], 'There is no flag --formt. Did you mean --format?'],
    [['--hepl'], 'Did you mean --help?'],
    [['--format', 'jsno'], 'There is no format jsno. Did you mean json?'],
    [['--format', 'junti=x.xml'], 'Did you mean junit?'],
    [['--fail-on', 'warnings'], 'Did you mean warning?'],
    [['explain', 'lgacy-call'], 'Did you mean legacy-call?'],
    [['explain', 'GET /v1/expense'], 'Did you mean GET /v1/expenses?'],
    [['explain', 'getExpnses'], 'Did you mean getExpenses?'],
    [['explain', 'expenses'], 'Operations about it: GET /v1/expenses, PUT /v1/expenses, '],
    [['rules', 'legacy-call'], 'Write pleo-migrate explain legacy-call'],
    [['completion', 'bsh'], 'There is no completion for bsh. Did you mean bash?'],
    [['completion'], 'completion needs a shell.'],
  ])('%j', async (argv, answer) => expect(await refusalOf(argv)).toContain(answer));

  test('on standard error, with its exit code', () => {
    const { status, stdout, stderr } = run('chek');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^pleo-migrate: chek does not exist\. Did you mean check\?\n {2}\S/);
  });

  test.each(['GET /v1/expenses', 'get v1/expenses', 'GET /expenses', '/v1/expenses', 'getExpenses'])(
    '%s is understood as it is',
    (subject) => expect(explainName(subject)).toMatch(/^GET \/v1\/expenses\n/),
  );
});

describe('progress', () => {
  function watch() {
    const written: string[] = [];
    const clock = { now: 0 };
    const progress = makeProgress({ write: (text) => written.push(text), now: () => clock.now });
    return { written, clock, progress };
  }

  test('says nothing in the first second, and then nothing is to be cleared', () => {
    const { written, clock, progress } = watch();
    progress('listing files');
    clock.now = 999;
    progress('searching files', 10, 20);
    progress('');
    expect(written).toEqual([]);
  });

  test('writes one line over and over, ten times a second at most, and clears it', () => {
    const { written, clock, progress } = watch();
    for (let done = 0; done < 12_000; done += 1) {
      clock.now = done / 4;
      progress('parsing files', done, 12_000);
    }
    progress('');
    progress('');
    expect(written.length).toBeGreaterThan(10);
    expect(written.length).toBeLessThan(23);
    for (const line of written.slice(0, -1))
      expect(visible(line)).toMatch(/^\r␛\[Kpleo-migrate: parsing files [\d,]+ of 12,000 …$/);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ CI: 'true' }, true, false],
    [{ CI: 'false' }, true, true],
    [{ CI: '' }, true, true],
  ])('in %j on a terminal (%s): %s', (env, isTerminal, wanted) =>
    expect(wantsProgress(env, isTerminal)).toBe(wanted),
  );

  test('is not written where nobody looks on', () => {
    expect(run('--quiet').stderr).toBe('');
  });
});

test('the stopwatch adds up phases, and stops', () => {
  let now = 0;
  const seen: string[] = [];
  const watch = makeStopwatch(
    (phase) => seen.push(phase),
    () => now,
  );
  watch.onPhase('searching files', 0, 2);
  now = 5;
  watch.onPhase('searching files', 1, 2);
  now = 10;
  watch.onPhase('parsing files');
  now = 12;
  watch.onPhase('');
  now = 100;
  expect([...watch.phases()]).toEqual([
    ['searching files', 10],
    ['parsing files', 2],
  ]);
  expect(seen).toEqual(['searching files', 'searching files', 'parsing files', '']);
});

test('--stats tells files, memory and each phase, on standard error', () => {
  const { stdout, stderr } = run('--stats', '--quiet');
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^files {3}1 listed, 1 naming Pleo, 1 parsed, 0 skipped\nmemory {2}\d+ MiB at most\n/,
  );
  expect(stderr).toMatch(/\ntime {4}[\d,]+ ms\n(?: {8}[a-z ]+ +[\d,]+ ms\n)+$/);
  expect(stderr).toContain('following requests');
});

describe('a terminal', () => {
  const on = (env: Record<string, string>, isTerminal = true) => ({ env, isTerminal });

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('colours in %j on a terminal (%s): %s', (env, isTerminal, wanted) =>
    expect(wantsColor(on(env, isTerminal))).toBe(wanted),
  );

  test.each([
    [{}, false],
    [{ TERM: 'xterm' }, false],
    [{ TERM: 'xterm-256color' }, true],
    [{ COLORTERM: 'truecolor' }, true],
    [{ FORCE_COLOR: '1', TERM: 'xterm-256color' }, false],
    [{ FORCE_COLOR: '2' }, true],
    [{ FORCE_COLOR: '3' }, true],
  ])('256 colours in %j: %s', (env, has) => expect(hasFixedColors({ env })).toBe(has));

  test.each([
    [{}, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: '4601' }, false],
    [{ WT_SESSION: 'b7d4' }, true],
    [{ KITTY_WINDOW_ID: '1' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'screen-256color', VTE_VERSION: '7600' }, false],
    [{ TMUX: '/tmp/tmux-0/default,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, false],
    [{ TMUX: '/tmp/tmux-0/default,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
    [{ VTE_VERSION: '7600', CI: 'true' }, false],
    [{ VTE_VERSION: '7600', TERM: 'dumb' }, false],
    [{ VTE_VERSION: '7600', NO_COLOR: '1' }, true],
    [{ FORCE_HYPERLINK: '1', CI: 'true' }, true],
    [{ FORCE_HYPERLINK: '0', VTE_VERSION: '7600' }, false],
  ])('links in %j: %s', (env, opens) => {
    expect(opensLinks(on(env))).toBe(opens);
    expect(opensLinks(on(env, false))).toBe(false);
  });

  test('editors find places by themselves', () => {
    expect(findsPlaces({ TERM_PROGRAM: 'vscode' })).toBe(true);
    expect(findsPlaces({ TERM_PROGRAM: 'iTerm.app' })).toBe(false);
  });

  test.each([
    [{}, 'win32', true],
    [{ WT_SESSION: 'b7d4' }, 'win32', false],
    [{ TERM_PROGRAM: 'vscode' }, 'win32', false],
    [{ TERM: 'xterm-256color' }, 'win32', false],
    [{ TERM: 'dumb' }, 'linux', true],
    [{ TERM: 'linux' }, 'linux', true],
    [{ TERM: 'xterm-256color' }, 'linux', false],
    [{}, 'darwin', false],
  ])('plain marks in %j on %s: %s', (env, platform, plain) => {
    expect(isPlainConsole(on(env), platform)).toBe(plain);
    expect(isPlainConsole(on(env, false), platform)).toBe(false);
  });
});

describe('the text report', () => {
  const options = { rules: [], source: () => null, color: false, width: 80 };
  const render = (more: object): string =>
    visible(findReporter('text')?.render(scanResult, { ...options, ...more }) ?? '');
  const plain = render({});

  test('has links to places and rule pages where the terminal opens them, and the same text', () => {
    const linked = render({ fileLink: (file: string) => `file:///repo/${encodeURIComponent(file)}` });
    expect(linked).toContain('␛]8;;file:///repo/src%2Fteams.ts␛\\src/teams.ts:3:28␛]8;;␛\\');
    expect(linked).toMatch(
      /␛\]8;;https:\/\/github\.com\/[^␛]*legacy-call\/README\.md␛\\▲ warning legacy-call/,
    );
    expect(linked.replace(/␛\]8;;[^␛]*␛\\/g, '')).toBe(plain);
    expect(plain).not.toContain('␛');
  });

  test('no file name breaks out of a link', () => {
    const linked = render({ fileLink: () => 'file:///a\u001b\\b;c\u0007\n\ud800' });
    expect(linked).toContain('␛]8;;file:///a%1B\\b%3Bc%07%0A%EF%BF%BD␛\\');
  });

  test('has marks in ASCII for consoles without others, in the same columns', () => {
    const ascii = withPlainMarks(plain);
    expect(ascii).not.toMatch(/[✖✔▲●■→─│├└]/);
    expect(ascii.split('\n').map(displayWidth)).toEqual(plain.split('\n').map(displayWidth));
  });

  test('takes no short cut with characters that stand in more or less than one column', () => {
    const shown = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
      /[^\p{C}\p{Z}]/u.test(character),
    );
    // What is joined to a character takes no column, but has it measured as a reader sees it.
    const joined = shown.filter(
      (character) => displayWidth(`${character}\u0301`) !== displayWidth(character),
    );
    expect(joined.filter((character) => !/\p{M}/u.test(character))).toEqual([]);
    expect(displayWidth('⚠️ ✔ ─ 費用 é')).toBe(13);
  });

  test('keeps to colours that no theme makes unreadable, where there are 256', () => {
    const colored = render({ color: true, hasFixedColors: true });
    expect(colored).toContain('␛[38;5;130m▲ warning legacy-call␛[39m');
    expect(colored).not.toMatch(/␛\[3[0-7]m/);
    expect(colored.replace(/␛\[[\d;]+m/g, '')).toBe(plain);
  });
});

/** As actions/setup-node registers them: what matches is annotated a second time. */
const MATCHERS = {
  'eslint-stylish': [/^\s*([^\s].*)$/, /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/],
  'eslint-compact': [/^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/],
  tsc: [
    /^(?:\s+\d+>)?([^\s].*)\((\d+)(?:,(\d+)(?:,\d+(?:,\d+)?)?)?\)\s*:\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
  ],
};

describe.each(Object.entries(MATCHERS))('the matcher %s of setup-node', (_name, patterns) => {
  test.each(['text', 'agent', 'markdown', 'junit'])('annotates no line of %s', (name) => {
    const report = findReporter(name)?.render(scanResult, {
      rules: [],
      source: () => null,
      color: false,
      width: 200,
    });
    const last = patterns.at(-1) ?? /./;
    expect(report?.split('\n').filter((line) => last.test(line))).toEqual([]);
  });
});

test('long lines of explanations are folded, code is not', () => {
  const code = `\`\`\`ts\n${'x'.repeat(120)} y\n\`\`\``;
  const row = `    name  ${'word '.repeat(30)}`.trimEnd();
  const folded = foldLines(`${code}\n${row}\n  1. ${'step '.repeat(30)}\nshort  columns\n`, 80);
  expect(folded).toContain(code);
  expect(folded).toMatch(/\n {4}name\n {8}word word/);
  expect(folded).toMatch(/\n {2}1\. step .*\n {5}step/);
  expect(folded).toContain('\nshort  columns\n');
});
