/** What every format makes of one hand-made scan result; read the snapshots before you accept them. */

import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import reportSchema from '../schema/report-v1.json' with { type: 'json' };
import { MERGE_FORMATS } from '../src/merge/formats.ts';
import { mergeFormats } from '../src/merge/index.ts';
import type { Finding } from '../src/model/finding.ts';
import type { ReportOptions, ScanResult } from '../src/model/report.ts';
import { PLAN_FORMATS } from '../src/plan/formats.ts';
import { planFormats } from '../src/plan/index.ts';
import { FORMATS } from '../src/report/formats.ts';
import { findReporter, reporters } from '../src/report/index.ts';
import { markdownReport } from '../src/report/markdown.ts';
import { rules } from '../src/rules/index.ts';
import { reportMistakes } from './support/closed-schema.ts';
import { reportSources } from './support/report-sources.ts';
import sarifSchema from './support/sarif-2.1.0.json' with { type: 'json' };
import { emptyResult, scanResult } from './support/scan-result.ts';

/** The pages of the real rules change with their wording; one short one stands for them. */
const options: ReportOptions = {
  rules: [
    {
      id: 'legacy-call',
      severity: 'warning',
      topic: 'legacy-call',
      summary: "a request to Pleo's legacy API",
      help: '# legacy-call\n\n## What it finds\n\nA request to the legacy API, through\nwhichever client.\n\n## Why it matters\n\nIt ends.\n',
      docs: 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules/legacy-call/README.md',
    },
  ],
  source: (file) => reportSources[file] ?? null,
  color: false,
  width: 80,
};

function render(name: string, result: ScanResult = scanResult, more: Partial<ReportOptions> = {}): string {
  return findReporter(name)?.render(result, { ...options, ...more }) ?? `no format ${name}`;
}

const incomplete: ScanResult = {
  ...emptyResult,
  complete: false,
  faults: [{ where: 'budget', message: 'The time ran out after 30 s.' }],
};

const first = scanResult.findings[1];
if (!first) throw new Error('The result has no findings.');
const many: ScanResult = {
  ...scanResult,
  findings: Array.from(
    { length: 6_000 },
    (_, index): Finding => ({
      ...first,
      fingerprint: `f${index}`,
      at: { ...first.at, start: index, end: index + 1 },
    }),
  ),
};

test.each(reporters.map(({ name }) => name))('%s is as it was', async (name) => {
  await expect(render(name)).toMatchFileSnapshot(`snapshots/report.${name}.txt`);
});

test('the list holds each format once, and knows no other', () => {
  expect(reporters.map(({ name }) => name)).toEqual(Object.keys(FORMATS));
  expect(planFormats.map(({ name }) => name)).toEqual(Object.keys(PLAN_FORMATS));
  expect(mergeFormats.map(({ name }) => name)).toEqual(Object.keys(MERGE_FORMATS));
  expect(findReporter('yaml')).toBeNull();
});

describe('nothing found', () => {
  test('says what was looked at', () => {
    expect(render('text', emptyResult)).toMatchInlineSnapshot(`
      "✔ No findings.
      No call to the legacy API, none to the external API.
      214 files looked at, none of them names Pleo.
      "
    `);
    expect(render('markdown', emptyResult)).toMatchInlineSnapshot(`
      "## Pleo migration: ✅ no findings

      No findings.  
      No call to the legacy API, none to the external API, no request that could not be decided.  
      214 files looked at, 0 naming Pleo, 0 skipped.
      "
    `);
    expect(render('github', emptyResult)).toBe('');
  });

  test('is no all clear when something could not be decided', () => {
    const { unresolved } = scanResult;
    expect(render('text', { ...emptyResult, unresolved })).toContain('not everything could be decided');
    expect(render('markdown', { ...emptyResult, unresolved })).not.toContain('✅');
  });

  test('is no all clear when there was nothing to look at', () => {
    const nothing = { ...emptyResult, stats: { ...emptyResult.stats, listed: 0 } };
    expect(render('text', nothing)).toMatch(/^✖ Nothing was looked at/);
    expect(render('markdown', nothing)).toContain('nothing was looked at');
  });

  test('is no all clear when the scan is incomplete', () => {
    expect(render('text', incomplete)).toMatchInlineSnapshot(`
      "✖ The scan is INCOMPLETE: there may be more calls than this report shows.
        budget: The time ran out after 30 s.

      ✖ No findings so far, and that is not all clear.
      No call to the legacy API, none to the external API.
      214 files looked at, none of them names Pleo.
      "
    `);
    expect(render('markdown', incomplete)).toContain('> [!WARNING]');
    expect(render('github', incomplete)).toMatch(
      /^::warning title=pleo-migrate%3A incomplete::.*The time ran out/,
    );
    expect(JSON.parse(render('json', incomplete))).toMatchObject({
      complete: false,
      faults: incomplete.faults,
    });
    const [run] = JSON.parse(render('sarif', incomplete)).runs;
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'budget: The time ran out after 30 s.' } },
      ],
    });
  });
});

describe('text', () => {
  test.each([40, 80, 200])('fits in %i columns, but for what cannot be broken', (width) => {
    const long = render('text', scanResult, { width })
      .split('\n')
      .filter(
        (line) => [...line].length > width && !/https:|^ *\S+$|^ {2}[├└] \S+$|^──|\.test\.ts:/.test(line),
      );
    expect(long).toEqual([]);
  });

  test('has escapes only when asked, and then the same text', () => {
    const colored = render('text', scanResult, { color: true });
    expect(render('text')).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with one
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render('text'));
  });

  test('shows no credential', () => {
    expect(render('text')).not.toMatch(/f3b9c1d2|eyJhbGci/);
  });

  test('is not taken for the output of ESLint or tsc, which setup-node would annotate again', () => {
    const matchers = [
      /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/m,
      /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/m,
      /^(?:\s+\d+>)?(\S.*)\((\d+),(\d+)\)\s*:\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/m,
    ];
    for (const matcher of matchers) expect(render('text')).not.toMatch(matcher);
  });

  test('does without the source', () => {
    expect(render('text', scanResult, { source: () => null })).toContain('src/teams.ts:3:28');
    expect(render('text', scanResult, { source: () => 'changed' })).toContain('src/teams.ts:3:28');
  });
});

describe('json', () => {
  const validate = addFormats
    .default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
    .compile(reportSchema);

  test.each([
    ['a rich result', scanResult],
    ['an empty one', emptyResult],
    ['an incomplete one', incomplete],
  ])('%s passes the published schema', (_name, result) => {
    expect(validate(JSON.parse(render('json', result))) || validate.errors).toBe(true);
  });

  test('the schema names every field that is written', () => {
    expect(reportMistakes(render('json'))).toEqual([]);
  });

  test('the schema allows fields to come', () => {
    expect(JSON.stringify(reportSchema)).not.toContain('"additionalProperties":false');
  });
});

describe('sarif', () => {
  // The schema is draft-04, which this validator reads but for its name and id.
  const { $schema: _draft, id: _id, ...schema } = sarifSchema;
  const validate = addFormats
    .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
    .compile(schema);
  const [run] = JSON.parse(render('sarif')).runs;

  test.each([
    ['a rich result', scanResult],
    ['an empty one', emptyResult],
    ['an incomplete one', incomplete],
  ])('%s passes the official schema', (_name, result) => {
    expect(validate(JSON.parse(render('sarif', result, { rules }))) || validate.errors).toBe(true);
  });

  test('keeps every region on one line, with all four numbers', () => {
    expect(run.results).toHaveLength(scanResult.findings.length);
    for (const { locations } of run.results) {
      const { startLine, startColumn, endLine, endColumn } = locations[0].physicalLocation.region;
      expect(endLine).toBe(startLine);
      expect(endColumn).toBeGreaterThan(startColumn);
    }
  });

  test('points at the rule of each result, also of one that is not in the list', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('raises security alerts for credentials only', () => {
    const secure = run.tool.driver.rules.filter(
      ({ properties }: { properties: object }) => 'security-severity' in properties,
    );
    expect(secure.map(({ id }: { id: string }) => id)).toEqual(['hardcoded-credential']);
  });

  test('stays within what code scanning takes, and says so', () => {
    const [large] = JSON.parse(render('sarif', many)).runs;
    expect(large.results).toHaveLength(5_000);
    expect(large.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain(
      '1,000 results left out',
    );
  });
});

describe('github', () => {
  test('stays within ten of a level, and says how many there are', () => {
    const lines = render('github', many).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::warning title=pleo-migrate::5,991 more warnings: see the job summary.');
  });

  test('draws nothing twice', () => {
    const twice = [...scanResult.findings, ...scanResult.findings];
    const again = scanResult.findings.map((finding) => ({
      ...finding,
      fingerprint: `${finding.fingerprint}0`,
    }));
    expect(render('github', { ...scanResult, findings: twice })).toBe(render('github'));
    expect(render('github', { ...scanResult, findings: [...scanResult.findings, ...again] })).toBe(
      render('github'),
    );
  });
});

describe('markdown', () => {
  test.each([0, 60, 500, 4_000, 60_000])('fits in %i bytes, in whole rows', (maxBytes) => {
    const page = markdownReport(many, { maxBytes });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/ \|$/);
    if (maxBytes >= 4_000) expect(page).toMatch(/_\d+ rows left out for lack of room/);
  });

  test('links places when it is told where to', () => {
    const page = markdownReport(scanResult, {
      maxBytes: 60_000,
      linkTo: ({ file, line }) => `https://github.test/a/b/blob/main/${file}#L${line}`,
    });
    expect(page).toContain('[`src/teams.ts:3`](<https://github.test/a/b/blob/main/src/teams.ts#L3>)');
    expect(page).toContain(
      '(<https://github.test/a/b/blob/main/test/größe%201,2:3%/%5Bx%5D%28y%29%7C%60z%60.test.ts#L2>)',
    );
  });
});

describe('a change', () => {
  const older = scanResult.findings.slice(0, 7);
  const narrowed: ScanResult = {
    ...scanResult,
    change: { filter: 'added', base: 'main (1a2b3c4)', unknownBecause: null },
    findings: scanResult.findings.slice(7, 10),
    older,
    counts: { ...scanResult.counts, older: 7 },
  };
  const clean: ScanResult = {
    ...narrowed,
    findings: [],
    unresolved: [],
    counts: { ...emptyResult.counts, older: 7 },
  };
  const unknown: ScanResult = {
    ...scanResult,
    change: { filter: 'added', base: 'main', unknownBecause: 'The commit 1a2b3c4 is not in `this` clone.' },
  };
  const plain = (text: string): string => text.replace(/\u2060|&#8288;/g, '').replace(/\s+/g, ' ');

  test.each(['text', 'markdown'])(
    '%s tells what it was compared with, and what was there before',
    (format) => {
      const text = plain(render(format, narrowed));
      expect(text).toContain(
        'Compared with main (1a2b3c4), filter added: 3 findings are new, 7 were there before.',
      );
      expect(text).toContain('… and 2 more');
      expect(plain(render(format, clean))).toContain('filter added: nothing is new, 7 were there before.');
      expect(render(format)).not.toContain('Compared with');
    },
  );

  test('text does not call the repository clean for it', () => {
    expect(render('text', clean)).toContain('✔ No new findings.');
  });

  test.each(['text', 'markdown'])('%s says loudly that it could not be compared', (format) => {
    const text = plain(render(format, unknown));
    expect(text).toContain(
      'What is new could not be told, so everything is reported: it was to be compared with main.',
    );
    expect(text).toContain('The commit 1a2b3c4 is not in `this` clone.');
  });

  test('json has all of it, as the schema says', () => {
    const report = JSON.parse(render('json', narrowed));
    expect(report).toMatchObject({ counts: { older: 7 }, change: { base: 'main (1a2b3c4)' } });
    expect(report.older).toHaveLength(7);
    expect(reportMistakes(render('json', narrowed))).toEqual([]);
    expect(reportMistakes(render('json', unknown))).toEqual([]);
  });

  test.each(['github', 'sarif', 'gitlab'])('%s has nothing of what was there before', (format) => {
    const only = render(format, narrowed);
    expect(only).toBe(render(format, { ...narrowed, older: [], change: null, counts: scanResult.counts }));
  });

  test('text lists the places that one line affects', () => {
    const [one] = scanResult.findings;
    if (!one) throw new Error('none');
    const affects = Array.from({ length: 10 }, (_, index) => ({
      at: { ...one.at, file: `src/use-${index}.ts` },
      note: `\`use${index}()\` calls GET /v1/teams.`,
    }));
    const text = render('text', { ...narrowed, findings: [{ ...one, affects }] });
    expect(text).toContain('  ▸ src/use-0.ts:');
    expect(text).toContain('  ▸ … and 2 more');
  });
});
