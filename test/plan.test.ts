/** The migration plan: its order, its counts, its three formats, and that nothing in a repository becomes markup. */

import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import planSchema from '../schema/plan-v1.json' with { type: 'json' };
import type { AccountKind } from '../src/model/access.ts';
import type { ApiCall } from '../src/model/api-call.ts';
import type { Finding } from '../src/model/finding.ts';
import type { ScanResult } from '../src/model/report.ts';
import { planFormats } from '../src/plan/index.ts';
import { makePlan } from '../src/plan/make-plan.ts';
import { packageOrder } from '../src/plan/package-order.ts';
import type { Plan } from '../src/plan/plan.ts';
import { markCode, markNames } from '../src/report/mark-code.ts';
import { rules } from '../src/rules/index.ts';
import { calls } from './support/report-calls.ts';
import { finding } from './support/report-parts.ts';
import { emptyResult, scanResult } from './support/scan-result.ts';

const planOf = (result: ScanResult, account: AccountKind | null = null): Plan =>
  makePlan({ result, account, packages: [], packageOf: (file) => file.split('/')[0] ?? '.' });

const render = (name: string, plan: Plan): string =>
  planFormats.find((format) => format.name === name)?.render(plan) ?? `no format ${name}`;

/** A result of these calls alone. */
function resultOf(made: readonly ApiCall[], findings: readonly Finding[] = []): ScanResult {
  return { ...scanResult, calls: made, findings, unresolved: [] };
}

const plan = planOf(scanResult);

describe('the order', () => {
  test('is: what is wrong already, the client, reading, the export, writing, the rest', () => {
    expect(plan.stages.map(({ id, groups }) => [id, groups.map(({ name }) => name)])).toMatchInlineSnapshot(`
      [
        [
          "client",
          [],
        ],
        [
          "read",
          [
            "GET /v1/me",
            "GET /v1/tag-groups",
            "GET /v1/vendors",
            "GET /v1/expenses",
          ],
        ],
        [
          "export",
          [
            "GET /v1/expenses",
          ],
        ],
        [
          "write",
          [
            "PUT /v1/expenses",
          ],
        ],
        [
          "clarify",
          [
            "(operation not known)",
          ],
        ],
        [
          "clean",
          [],
        ],
      ]
    `);
  });

  test('numbers the groups through, and blocked ones apart', () => {
    const numbers = plan.stages.flatMap(({ groups }) => groups.map(({ id }) => id));
    expect(numbers).toEqual(numbers.map((_, index) => `w${index + 1}`));
    expect(plan.blocked.map(({ id, name }) => [id, name])).toEqual([
      ['b1', 'GET /v1/teams'],
      ['b2', 'GET /v1/teams/{teamId}'],
    ]);
  });

  test('puts packages first that others are built from', () => {
    const compare = packageOrder([
      { folder: 'apps/a', name: '@x/a', needs: ['@x/client'] },
      { folder: 'packages/client', name: '@x/client', needs: ['@x/shared', 'axios'] },
      { folder: 'packages/shared', name: '@x/shared', needs: [] },
      { folder: 'packages/round', name: '@x/round', needs: ['@x/round'] },
    ]);
    expect(['apps/a', 'packages/client', 'packages/shared'].sort(compare)).toEqual([
      'packages/shared',
      'packages/client',
      'apps/a',
    ]);
  });

  test('has every call once', () => {
    const grouped = [...plan.stages.flatMap(({ groups }) => groups), ...plan.blocked].flatMap(
      (group) => group.calls,
    );
    const legacy = scanResult.calls.filter(({ api }) => api === 'legacy').map(({ id }) => id);
    expect(grouped.sort()).toEqual(legacy.sort());
  });
});

describe('what is counted', () => {
  test('is how far the migration is', () => {
    const { legacy, external, replaceable, blocked, unknown } = plan.progress;
    expect(legacy).toBe(replaceable + blocked + unknown);
    expect(external).toBe(scanResult.calls.filter(({ api }) => api === 'external').length);
    expect(planOf(emptyResult).progress.percent).toBe(100);
  });

  test.each([
    ['all that is known can move', [calls.list], 'each call that was found can move'],
    ['an operation is not known', [calls.list, calls.any], 'of which the operation is not known is open'],
  ])('says that nothing is blocked as far as it is known: %s', (_title, made, words) => {
    const [, blocked = ''] = render('markdown', planOf(resultOf(made))).split('## 5. Blocked');
    expect(blocked.split('## 6.')[0]).toContain(words);
  });

  test('are the places that read what changes', () => {
    const read = finding('changed-field', calls.list, [
      '`total()` reads `amountOriginal.value`.',
      'It changes.',
      'Read `transactionValue.minors`.',
    ]);
    const made = planOf({ ...scanResult, findings: [...scanResult.findings, read] });
    const group = made.stages
      .flatMap(({ groups }) => groups)
      .find((one) => one.calls.includes(calls.list.id));
    expect(group?.counts.changes).toBe(1);
    expect(render('markdown', made)).toContain('`total()` reads `amountOriginal.value`.');
  });

  test('are the fields that are read, before all others', () => {
    const reads = new Map([[calls.list.id, ['expenses[].amountOriginal.value']]]);
    const real = { ...scanResult, findings: [], reads };
    const group = planOf(real)
      .stages.flatMap(({ groups }) => groups)
      .find((one) => one.calls.includes(calls.list.id));
    const read = group?.targets[0]?.fields.filter((row) => row.read).map(({ from, to }) => [from, ...to]);
    expect(read).toEqual([
      ['expenses[].amountOriginal', 'data[].transactionValue'],
      ['expenses[].amountOriginal.value', 'data[].transactionValue.minors'],
    ]);
    expect(render('html', planOf(real))).toContain('these fields were seen to be read');
  });

  test('are the scopes, each with the calls that need it', () => {
    for (const { calls: needed, perhaps } of plan.scopes) {
      expect(needed.length + perhaps.length).toBeGreaterThan(0);
      expect(needed.filter((id) => perhaps.includes(id))).toEqual([]);
    }
    expect(plan.scopes.find(({ scope }) => scope === 'vendors:read')?.calls).toEqual([calls.vendors.id]);
  });
});

describe('access', () => {
  test('is shown for the configured account alone', () => {
    const own = planOf(scanResult, 'existing-customer').access.ways.map(({ account }) => account);
    expect(own).toEqual(['existing-customer']);
    expect(plan.access.ways).toHaveLength(4);
    expect(plan.questions[0]?.text).toContain('"account"');
    expect(planOf(scanResult, 'new-partner').questions.map(({ text }) => text)).not.toContain(
      plan.questions[0]?.text,
    );
  });
});

describe('credentials', () => {
  const named = (of: ApiCall, name: string, more: Partial<ApiCall> = {}): ApiCall => ({
    ...of,
    ...more,
    credential: of.credential && { ...of.credential, source: { type: 'env', name } },
  });

  test('are created beside the old ones, which are renamed and retired', () => {
    const made = planOf(resultOf([named(calls.list, 'PLEO_API_KEY')]));
    expect(made.credentials.map(({ action, name }) => [action, name])).toEqual([
      ['create', 'PLEO_EXTERNAL_API_KEY'],
      ['rename', 'PLEO_API_KEY'],
      ['retire', 'PLEO_API_KEY'],
    ]);
    expect(made.credentials[0]?.scopes).toEqual(['accounting-entries:read']);
  });

  test('of calls whose host is not known go where they are used otherwise', () => {
    const made = planOf(
      resultOf([
        named(calls.list, 'PLEO_LEGACY_TOKEN', { environment: 'unknown' }),
        named(calls.queued, 'PLEO_LEGACY_TOKEN', { environment: 'staging' }),
      ]),
    );
    expect(made.credentials.map(({ action, environment }) => [action, environment])).toEqual([
      ['create', 'staging'],
      ['retire', 'staging'],
    ]);
  });

  test('that cannot stay are replaced, whatever else there is', () => {
    const entries = (name: string, id: string): ApiCall => ({ ...named(calls.entries, name), id });
    const fit = entries('PLEO_API_KEY', 'fit');
    const made = planOf(
      resultOf([
        fit.credential ? { ...fit, credential: { ...fit.credential, kind: 'api-key' } } : fit,
        entries('PLEO_TOKEN', 'shared'),
        named(calls.teams, 'PLEO_TOKEN'),
      ]),
    );
    expect(made.credentials.map(({ action, name, calls: of }) => [action, name, of])).toEqual([
      ['create', 'PLEO_EXTERNAL_API_KEY', ['shared']],
      ['keep', 'PLEO_API_KEY', ['fit']],
      ['rename', 'PLEO_TOKEN', [calls.teams.id]],
      ['retire', 'PLEO_TOKEN', [calls.teams.id]],
    ]);
    expect(made.credentials.at(-1)?.text).toContain('It is blocked');
  });

  test('that rules speak of are mended first', () => {
    expect(plan.credentials.slice(0, 3).map(({ action }) => action)).toEqual(['mend', 'mend', 'mend']);
  });
});

/** Rules whose findings no chapter counts would be lost in silence. */
test('every rule is spoken of somewhere', () => {
  for (const { id } of rules) {
    const made = planOf(
      resultOf([calls.entries, calls.list], [finding(id, calls.list, [`What ${id} says.`, 'Why.', 'Next.'])]),
    );
    const known = ['legacy-call', 'undocumented-legacy-call', 'legacy-host'].includes(id);
    if (!known) expect(render('markdown', made), id).toContain(`What ${id} says.`);
  }
});

describe('the formats', () => {
  test('JSON keeps its promise', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(planSchema);
    for (const made of [plan, planOf(emptyResult), planOf(scanResult, 'new-partner')]) {
      validate(JSON.parse(render('json', made)));
      expect(validate.errors).toBeNull();
    }
  });

  test.each(planFormats.map(({ name }) => name))('%s is as it was', async (name) => {
    await expect(render(name, plan)).toMatchFileSnapshot(`snapshots/plan.${name}.txt`);
  });

  test('text fits into the terminal, but for what cannot be broken, and has no syntax of another format', () => {
    const page = render('text', plan);
    const long = page.split('\n').filter((line) => line.length > 80 && !/https:|^ {4}|^\S+$/.test(line));
    expect(long).toEqual([]);
    expect(page).not.toMatch(/&#\d+;|<details>|^#+ |\]\(</m);
    expect(page).toContain('[ ] ');
  });

  test.each(['text', 'markdown', 'html'])('%s of nothing says so', (name) => {
    expect(render(name, planOf(emptyResult))).toContain('No call to either API was found.');
  });

  test('an incomplete scan is said above all', () => {
    const made = planOf({
      ...scanResult,
      complete: false,
      faults: [{ where: 'budget', message: 'It ran out.' }],
    });
    expect(render('markdown', made)).toMatch(/^# .*\n\n> \[!WARNING\]\n> The scan is incomplete/);
    expect(render('html', made)).toContain('class="note">The scan is incomplete');
  });

  test('the page allows what it carries and nothing else', () => {
    const page = render('html', plan);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hash = (text = ''): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(/<script>(.*)<\/script>/s.exec(page)?.[1])}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(/<style>(.*)<\/style>/s.exec(page)?.[1])}'`);
    expect(page).not.toMatch(/\s(?:style|on\w+)=|<(?:link|img|iframe)\b|src=/);
  });
});

describe('hostile names', () => {
  const HOSTILE =
    '</code></script><script>alert(1)</script><img src=x onerror=alert(1)> " onload="x` | @admin [x](javascript:a)\n## Owned ```';
  const evil: ApiCall = {
    ...calls.vendors,
    symbol: HOSTILE,
    path: `/v1/${HOSTILE}`,
    doubt: HOSTILE,
    certainty: 'possible',
    location: { ...calls.vendors.location, file: `${HOSTILE}/a.ts` },
    query: [{ name: HOSTILE, value: HOSTILE }],
    credential: calls.vendors.credential && {
      ...calls.vendors.credential,
      source: { type: 'env', name: HOSTILE },
      at: { ...calls.vendors.location, file: HOSTILE },
    },
  };
  const made = planOf({
    ...resultOf([evil, { ...evil, id: 'other', location: { ...evil.location, file: 'b/b.ts' } }]),
    operations: new Map(),
    findings: [
      finding('legacy-call', evil, [HOSTILE, HOSTILE, HOSTILE]),
      finding('shared-credential', evil, [HOSTILE, HOSTILE, HOSTILE]),
    ],
    unresolved: [{ at: evil.location, reason: HOSTILE }],
    complete: false,
    faults: [{ where: HOSTILE, message: HOSTILE }],
  });

  test('stay text in the page', () => {
    const page = render('html', made);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror=alert\(1\)>|" onload|href="javascript/);
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62;');
    // Each tag of the page is one that the page itself makes.
    const tags = new Set([...page.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name));
    expect([...tags].filter((name) => /^(?:iframe|object|embed|base|img|a1)$/.test(name ?? ''))).toEqual([]);
  });

  test('stay on their line in a terminal', () => {
    const page = render(
      'text',
      planOf({ ...scanResult, unresolved: [{ at: evil.location, reason: '\u001b[31m\u202e\n## x' }] }),
    );
    expect(page).toContain('\\u{1b}[31m\\u{202e}\\u{a}## x');
    expect(page).not.toContain('\u001b');
  });

  test('stay text in Markdown', () => {
    // What stands in code is text already.
    const page = render('markdown', made).replace(/```.*?\n```|`[^`\n]+`/gs, '');
    expect(page).not.toMatch(/<img|<script|\n## Owned|\]\(javascript|(?<![\w`&;])@admin/);
    expect(page.match(/^## /gm)).toHaveLength(7);
  });
});

test.each([
  ['Call GET /v1/expenses, then stop.', 'Call `GET /v1/expenses`, then stop.'],
  [
    'Send it to https://external.pleo.io (staging: https://external.staging.pleo.io).',
    'Send it to `https://external.pleo.io` (staging: `https://external.staging.pleo.io`).',
  ],
  ['Add company_id and includeDeleted to the body.', 'Add `company_id` and `includeDeleted` to the body.'],
  ['It needs users:read. `PLEO_KEY` stays `a_b`.', 'It needs `users:read`. `PLEO_KEY` stays `a_b`.'],
  [
    'Read data[].id; pagination.endCursor comes back.',
    'Read `data[].id`; `pagination.endCursor` comes back.',
  ],
  [
    'An API key, Settings > API Keys, 1.5 times, e.g. OAuth 2.0.',
    'An API key, Settings > API Keys, 1.5 times, e.g. OAuth 2.0.',
  ],
])('%s', (sentence, marked) => {
  expect(markCode(sentence)).toBe(marked);
});

test('names that a step is about stand as code, where they are words of their own', () => {
  expect(
    markNames('Send status as `after`; status[] and status.x are not status-line.', ['status', 'after']),
  ).toBe('Send `status` as `after`; status[] and status.x are not status-line.');
});
