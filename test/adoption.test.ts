/** The team's own deadline, what files are by its word, and how much a scan may take. */

import { describe, expect, test } from 'vitest';
import { failing } from '../src/config/outcome.ts';
import { deadlineOn } from '../src/model/deadline.ts';
import type { ScanResult } from '../src/model/report.ts';
import { makePlan } from '../src/plan/make-plan.ts';
import { markdownPlan } from '../src/plan/markdown.ts';
import { markdown } from '../src/report/markdown.ts';
import { sarif } from '../src/report/sarif.ts';
import { text } from '../src/report/text.ts';
import type { ScanOptions } from '../src/scan-options.ts';
import { scanSources } from './support/scan.ts';
import { scanResult } from './support/scan-result.ts';

const CALL = "export const f = () => fetch('https://openapi.pleo.io/v1/expenses');\n";
const UNDOCUMENTED = "export const g = () => fetch('https://openapi.pleo.io/v1/me');\n";
const POSSIBLE = "export const p = (path) => fetch('https://openapi.pleo.io/v1/' + path);\n";
const options = { rules: [], source: () => null, color: false, width: 200 };
const severities = ({ findings }: ScanResult): string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('the deadline', () => {
  const files = {
    'a.ts': `${CALL}${UNDOCUMENTED}${POSSIBLE}`,
    '.env': 'OTHER_URL=https://openapi.pleo.io/other\n',
  };
  const until = (date: string, escalateWithinDays = 90): Partial<ScanOptions> => ({
    deadline: { date, escalateWithinDays },
  });
  const calm = [
    'legacy-host notice',
    'legacy-call warning',
    'undocumented-legacy-call warning',
    'legacy-call notice',
  ];
  const raised = [
    'legacy-host notice',
    'legacy-call error',
    'undocumented-legacy-call error',
    'legacy-call notice',
  ];

  test.each([
    ['none', {}, calm],
    ['far away', until('2027-06-30'), calm],
    ['91 days away', until('2027-02-24'), calm],
    ['90 days away', until('2027-02-23'), raised],
    ['today', until('2026-11-25'), raised],
    ['over', until('2026-01-01'), raised],
    ['tomorrow, with no days before it', until('2026-11-26', 0), calm],
  ])('%s', async (_name, given, expected) => {
    expect(severities(await scanSources(files, given))).toEqual(expected);
  });

  test('raises what the configuration lowers, and nothing that is off', async () => {
    const near = until('2026-12-01');
    const rules = {
      'legacy-call': 'notice',
      'undocumented-legacy-call': 'off',
      'legacy-host': 'off',
    } as const;
    expect(severities(await scanSources(files, { ...near, rules }))).toEqual([
      'legacy-call error',
      'legacy-call notice',
    ]);
  });

  test.each([
    [
      '2027-01-05',
      '41 days until 2027-01-05, the deadline that your team has set itself. Calls to the legacy API are errors now.',
    ],
    ['2026-11-26', '1 day until 2026-11-26,'],
    ['2026-11-25', 'Today, 2026-11-25, is the deadline that your team has set itself.'],
    ['2026-11-22', 'The deadline that your team has set itself, 2026-11-22, ended 3 days ago.'],
    [
      '2027-11-25',
      '365 days until 2027-11-25, the deadline that your team has set itself. Calls to the legacy API become errors 90 days before it.',
    ],
  ])('every report counts the days: %s', (date, sentence) => {
    const result = { ...scanResult, deadline: deadlineOn('2026-11-25', date, 90) };
    expect(text.render(result, options).replace(/\s+/g, ' ')).toContain(sentence);
    expect(markdown.render(result, options)).toContain(sentence);
    expect(sarif.render(result, options)).toContain(sentence);
    const plan = makePlan({ result, account: null, packages: [], packageOf: () => '.' });
    expect(plan.deadline).toEqual(result.deadline);
    expect(markdownPlan(plan)).toContain(sentence);
  });

  test('is no word where the team has set none', () => {
    expect(text.render(scanResult, options)).not.toMatch(/deadline/i);
    expect(markdown.render(scanResult, options)).not.toMatch(/deadline/i);
  });
});

describe('what files are', () => {
  const files = { 'e2e/a.ts': CALL, 'src/playground/b.ts': CALL, 'src/c.ts': CALL };
  const contexts = async (given: ScanOptions['contexts'], paths: string[] = []): Promise<string[]> => {
    const { findings } = await scanSources(files, { contexts: given, paths });
    return findings.map(({ at, context }) => `${at.file} ${context}`);
  };

  test('is told by their names, and by the team, the last glob first', async () => {
    expect(await contexts({})).toEqual(['e2e/a.ts test', 'src/c.ts source', 'src/playground/b.ts source']);
    expect(await contexts({ 'e2e/**': 'source', playground: 'example' })).toEqual([
      'e2e/a.ts source',
      'src/c.ts source',
      'src/playground/b.ts example',
    ]);
    expect(await contexts({ 'src/**': 'docs', 'src/c.ts': 'test' })).toEqual([
      'e2e/a.ts test',
      'src/c.ts test',
      'src/playground/b.ts docs',
    ]);
    expect(await contexts({ 'src/**': 'docs' }, ['src'])).toEqual([
      'src/c.ts docs',
      'src/playground/b.ts docs',
    ]);
  });

  test('decides what fails a run', async () => {
    const { findings } = await scanSources(files, { contexts: { 'e2e/**': 'source', 'src/**': 'example' } });
    expect(failing(findings, 'warning').map(({ at }) => at.file)).toEqual(['e2e/a.ts']);
  });
});

describe('a budget', () => {
  const files = { 'a.ts': CALL, 'b.ts': CALL.replace('f =', 'g ='), 'c.ts': 'export {};\n' };
  const none = { files: null, bytes: null, seconds: null };

  test.each([
    [
      { ...none, files: 1 },
      1,
      'budget.files: The budget of 1 file ran out; 2 of 3 were not looked at, from b.ts on.',
    ],
    [
      { ...none, bytes: 100 },
      1,
      'budget.bytes: The budget of 100 bytes ran out; 1 of 2 files that name Pleo were not read, from b.ts on.',
    ],
    [
      { ...none, seconds: 0 },
      0,
      'budget.seconds: The budget of 0 seconds ran out before everything was decided; how far a scan comes in it depends on the machine. It ran out in a.ts.',
    ],
  ])('that runs out makes the scan incomplete, and is named: %o', async (budget, found, message) => {
    const { complete, faults, findings } = await scanSources(files, { budget });
    expect({ complete, faults: faults.map((fault) => `${fault.where}: ${fault.message}`) }).toEqual({
      complete: false,
      faults: [message],
    });
    expect(findings).toHaveLength(found);
  });

  test.each([[{ ...none, files: 3 }], [{ ...none, bytes: 200 }], [{ ...none, seconds: 600 }]])(
    'that is enough says nothing: %o',
    async (budget) => {
      const { complete, faults, findings } = await scanSources(files, { budget });
      expect({ complete, faults, findings: findings.length }).toEqual({
        complete: true,
        faults: [],
        findings: 2,
      });
    },
  );
});
