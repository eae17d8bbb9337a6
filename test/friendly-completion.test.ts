/** Completion, by the shells themselves where they are there. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/config/commands.ts';
import { completionScript, SHELLS } from '../src/config/completion.ts';
import { options } from '../src/config/options.ts';
import { ruleIds } from '../src/config/settings.ts';
import { FORMATS } from '../src/report/formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = ruleIds();
const script = (shell: string): string => completionScript(shell, ids);
const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 7']).status === 7;

/** Runs a script, which must not complain. */
function shell(name: string, args: readonly string[], text: string): string {
  const file = join(folder, `script.${name}`);
  writeFileSync(file, text);
  const { stdout, stderr, status } = spawnSync(name, [...args, file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

test.each(SHELLS)('the script for %s has every command, flag, choice and rule', (name) => {
  const text = script(name);
  for (const command of COMMANDS) expect(text).toMatch(new RegExp(`\\b${command}\\b`));
  for (const option of options.filter(({ where }) => COMMANDS.some((command) => where.includes(command)))) {
    expect(text).toContain(name === 'fish' ? `-l ${option.name}` : `--${option.name}`);
    for (const choice of option.choices ?? []) expect(text).toContain(choice);
  }
  for (const word of [...ids, ...Object.keys(FORMATS)]) expect(text).toContain(word);
});

/** The words that bash offers for the last of these; it takes `=` for a word. */
function bash(...words: string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _pleo_migrate; echo "\${COMPREPLY[*]}"`;
  const answer = shell('bash', ['--norc'], `${script('bash')}\n${ask}\n`).trim();
  return answer === '' ? [] : answer.split(' ');
}

describe.skipIf(!isThere('bash'))('bash', () => {
  test.each([
    [['pl'], ['plan']],
    [['--fail'], ['--fail-on']],
    [
      ['--fail-on', ''],
      ['new', 'error', 'warning', 'notice', 'never'],
    ],
    [['--fail-on', '=', 'w'], ['warning']],
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['plan', '--format', ''],
      ['text', 'markdown', 'html', 'json'],
    ],
    [['plan', '--fail'], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['explain', 'lost'], ['lost-field']],
    // Files, which bash completes by itself.
    [['--format', 'json', '=', 're'], []],
    [['--config', ''], []],
    [['check', ''], []],
  ])('%j', (words, offered) => expect(bash('pleo-migrate', ...words)).toEqual(offered));

  test('offers commands first, and the help of each', () => {
    expect(bash('pleo-migrate', '')).toEqual([...COMMANDS, 'help']);
    expect(bash('pleo-migrate', 'help', '')).toEqual([...COMMANDS]);
  });
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  test('reads the script', () => {
    shell('zsh', ['-f', '-n'], script('zsh'));
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  test.each([
    ['pleo-migrate --format j', ['json', 'junit']],
    ['pleo-migrate plan --format ', ['html', 'json', 'markdown', 'text']],
    ['pleo-migrate explain lost', ['lost-field']],
    ['pleo-migrate plan --fail', []],
  ])('%s', (line, offered) => {
    const answer = shell('fish', ['--no-config'], `${script('fish')}\ncomplete -C '${line}'\n`);
    const words = answer.split('\n').flatMap((row) => row.split('\t')[0] || []);
    expect(words).toEqual(offered);
  });
});
