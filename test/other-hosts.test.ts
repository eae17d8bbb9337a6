/** The set-ups that docs/other-hosts.md tells people to copy, and the hook for pre-commit. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { options } from '../src/config/options.ts';
import { FORMATS } from '../src/report/formats.ts';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs', 'other-hosts.md'), 'utf8');
const yaml = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
const [gitlab, azure, config] = yaml.map((text) => parse(text, { strict: true, uniqueKeys: true }));

/** The files that a script writes, by format. */
function written(script: string): Record<string, string> {
  return Object.fromEntries(
    [...script.matchAll(/--format (\w+)=(\S+)/g)].map(([, format = '', file = '']) => [format, file]),
  );
}

test('GitLab keeps what the script writes', () => {
  const job = gitlab['pleo-migrate'];
  const files = written(job.script[0]);
  expect(job.artifacts.reports).toEqual({ codequality: files.gitlab, junit: files.junit });
  expect(job.artifacts.paths).toEqual([files.html]);
  expect(job.artifacts.when).toBe('always');
  // Only then the commit that the change is compared with is there.
  expect(job.variables.GIT_DEPTH).toBe('0');
});

test('Azure Pipelines publishes what the script writes, whatever its exit code', () => {
  const { script } = azure.steps.find((step: { script?: string }) => step.script);
  const publish = azure.steps.find((step: { task?: string }) => step.task === 'PublishTestResults@2');
  expect(publish.inputs.testResultsFiles).toBe(written(script).junit);
  expect(publish.condition).toBe('succeededOrFailed()');
});

test('every format and flag on the page is there', () => {
  const commands = page.match(/pleo-migrate (?:--|explain)[^\n'`;]*/g) ?? [];
  expect(commands.length).toBeGreaterThan(6);
  const names = options.map(({ name }) => name);
  for (const command of commands) {
    for (const [, format = ''] of command.matchAll(/--format (\w+)/g)) expect(FORMATS).toHaveProperty(format);
    for (const [, flag = ''] of command.matchAll(/ --([a-z-]+)/g)) expect(names, command).toContain(flag);
  }
});

describe('the hook for pre-commit', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

  test('runs what is committed, and needs no installation', () => {
    const [program = ''] = hook.entry.split(' ');
    expect(hook.language).toBe('script');
    expect(existsSync(join(ROOT, program))).toBe(true);
    expect(readFileSync(join(ROOT, program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(join(ROOT, program)).mode & 0o111).not.toBe(0);
    expect(config.repos[0].hooks).toEqual([{ id: hook.id }]);
  });

  test.each([
    'a.ts',
    'src/b.mjs',
    'c.vue',
    '.env',
    'app/.env.production',
    'deploy/k8s.yaml',
    'Dockerfile',
    'x.json',
  ])('looks at a commit of %s', (file) => expect(file).toMatch(new RegExp(hook.files)));

  test.each(['README.md', 'logo.svg', 'main.py'])('has nothing to do for %s', (file) =>
    expect(file).not.toMatch(new RegExp(hook.files)),
  );
});
