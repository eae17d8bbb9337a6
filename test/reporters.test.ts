/** What every format makes of one scan, and that no text in it can break out of its place. */

import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reportSchema from '../schema/report-v1.json' with { type: 'json' };
import type { ReportOptions, ScanResult } from '../src/model/report.ts';
import {
  escapeCommandMessage,
  escapeCommandProperty,
  escapeMarkdown,
  escapeTerminal,
  markdownCode,
} from '../src/report/escape.ts';
import { findReporter, reporters } from '../src/report/index.ts';
import { markdownReport } from '../src/report/markdown.ts';
import { rules } from '../src/rules/index.ts';
import sarifSchema from './support/sarif-2.1.0.json' with { type: 'json' };
import { scanSources } from './support/scan.ts';

const SOURCES = {
  'src/pleo.ts': [
    "import { BASE } from './base';",
    'export class Pleo {',
    '\tlist(status: string) {',
    "\t\treturn this.get('/expenses', { status });",
    '\t}',
    "\tbalance = () => this.get('/companies/balance');",
    '\tprivate get(path: string, query = {}) {',
    '\t\treturn fetch(`${BASE}${path}?${new URLSearchParams(query)}`);',
    '\t}',
    '}',
    'export const unknown = () => fetch(`${process.env.PLEO_HOST}/v1/expenses`);',
  ].join('\n'),
  'src/base.ts': "export const BASE = process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1';\n",
  'src/größe 1,2:3%/[x](y).ts':
    "export const me = () => fetch('https://openapi.pleo.io/v1/me'); // 見積もり\n",
  'src/guard.ts': "export const HOSTS = ['https://openapi.pleo.io'];\n",
};

const result: ScanResult = {
  ...(await scanSources(SOURCES)),
  stats: { listed: 4, candidates: 4, parsed: 4, skipped: 0, durationMs: 7 },
};
const options: ReportOptions = {
  rules,
  source: (file) => SOURCES[file as keyof typeof SOURCES] ?? null,
  color: false,
  width: 80,
};
const render = (name: string, of: ScanResult = result): string =>
  findReporter(name)?.render(of, options) ?? '';
const EMPTY: ScanResult = {
  ...(await scanSources({ 'a.ts': 'export {};' })),
  stats: { listed: 1, candidates: 0, parsed: 0, skipped: 0, durationMs: 1 },
};

test.each(reporters.map(({ name }) => name))('%s is as it was', async (name) => {
  await expect(render(name)).toMatchFileSnapshot(`snapshots/report.${name}.txt`);
});

test('an empty scan says what it looked at', () => {
  expect(render('text', EMPTY)).toBe(
    'No finding.\n0 calls to the legacy API, 0 to the external API, none left undecided.\n1 file listed, 0 files naming Pleo, 0 parsed, 0 entries skipped.\n',
  );
  expect(render('github', EMPTY)).toBe('');
});

test('an incomplete scan is never a clean one', () => {
  const cut = { ...EMPTY, complete: false, faults: [{ where: 'budget', message: 'It ran out.' }] };
  expect(render('text', cut)).toContain('The scan is incomplete');
  expect(render('markdown', cut)).toContain('incomplete');
  expect(JSON.parse(render('json', cut)).complete).toBe(false);
  expect(JSON.parse(render('sarif', cut)).runs[0].invocations[0].executionSuccessful).toBe(false);
});

test('the text report fits in 80 columns and has escapes only when asked', () => {
  const text = render('text');
  const long = text
    .split('\n')
    .filter((line) => line.length > 80 && !line.includes('https://') && !/^ {2}[├└]/.test(line));
  expect(long).toEqual([]);
  expect(text).not.toContain('\u001b');
  expect(findReporter('text')?.render(result, { ...options, color: true })).toContain('\u001b[33m');
});

test('annotations stay within ten of a level', () => {
  const [first] = result.findings;
  if (!first) throw new Error('no finding');
  const many = Array.from({ length: 30 }, (_, i) => ({ ...first, fingerprint: String(i) }));
  const lines = render('github', { ...result, findings: many })
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toContain('21 more of this level');
});

test('SARIF passes the official schema', () => {
  // The schema is draft-04, which this validator reads but for its name and id.
  const { $schema: _draft, id: _id, ...schema } = sarifSchema;
  const validate = addFormats
    .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
    .compile(schema);
  expect(validate(JSON.parse(render('sarif'))) || validate.errors).toBe(true);
  const { runs } = JSON.parse(render('sarif'));
  for (const { locations } of runs[0].results) {
    const { startLine, endLine } = locations[0].physicalLocation.region;
    expect(endLine).toBe(startLine);
  }
});

test('JSON passes the published schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema);
  for (const of of [result, EMPTY])
    expect(validate(JSON.parse(render('json', of))) || validate.errors).toBe(true);
});

describe('no text breaks out', () => {
  const anything = fc.string({ unit: 'binary' });

  test('of a line of the terminal', () => {
    fc.assert(
      fc.property(
        anything,
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
        (text) => !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(escapeTerminal(text)),
      ),
    );
  });

  test('of a workflow command', () => {
    fc.assert(
      fc.property(
        anything,
        (text) => !/[\r\n]/.test(escapeCommandMessage(text)) && !/[\r\n:,]/.test(escapeCommandProperty(text)),
      ),
    );
  });

  test('of a table cell', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const cell of [escapeMarkdown(text), markdownCode(text)]) {
          const content = cell.replace(/^<code>|<\/code>$/g, '').replace(/&#?\w+;/g, '');
          expect(content).not.toMatch(/[\r\n|<>@`*[\]]/);
        }
      }),
    );
  });

  test('of the budget of a summary', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 4_000 }), (bytes) => {
        const page = markdownReport(result, bytes);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(bytes);
        for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/);
      }),
    );
  });
});
