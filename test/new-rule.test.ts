/** `npm run new rule <id>`: what it makes compiles, is listed, and is a page as the rules' tests ask for. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newRule } from '../scripts/new-rule.ts';

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'pleo-migrate-rule-'));
const rules = join(copy, 'src', 'rules');

cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
for (const file of ['package.json', 'tsconfig.json', 'biome.json', '.gitignore'])
  cpSync(join(ROOT, file), join(copy, file));
symlinkSync(
  join(ROOT, 'node_modules'),
  join(copy, 'node_modules'),
  process.platform === 'win32' ? 'junction' : 'dir',
);
newRule(rules, 'legacy-webhook');

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new rule', () => {
  test('compiles and is formatted', () => {
    writeFileSync(
      join(copy, 'tsconfig.json'),
      readFileSync(join(ROOT, 'tsconfig.json'), 'utf8').replace(
        /"include": \[.*\]/,
        '"include": ["src/rules"]',
      ),
    );
    const run = (script: string, ...args: string[]): string =>
      execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
        cwd: copy,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
    expect(() => run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'src/rules')).not.toThrow();
  });

  test('is listed last, and imported in order', () => {
    const list = readFileSync(join(rules, 'index.ts'), 'utf8');
    expect(list).toContain('  legacyWebhook,\n];\n');
    expect(list).toContain(
      "import { legacyTokenOnExternal } from './legacy-token-on-external/rule.ts';\nimport { legacyWebhook } from './legacy-webhook/rule.ts';\n",
    );
  });

  test('has a page with the three headings and an example to be found', () => {
    const page = readFileSync(join(rules, 'legacy-webhook', 'README.md'), 'utf8');
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'What it finds',
      'Why it matters',
      'What to do',
    ]);
    expect(page).toContain('// todo-expect: legacy-webhook');
  });

  test('is not made twice, nor with another kind of name', () => {
    expect(() => newRule(rules, 'legacy-webhook')).toThrow('There is a rule legacy-webhook already.');
    for (const id of ['Webhook', 'webhook', '../up-here', 'a_b', ''])
      expect(() => newRule(rules, id)).toThrow('no id');
  });
});
