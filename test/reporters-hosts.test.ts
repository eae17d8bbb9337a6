/** The formats that other hosts and tools read, held against what those say they take. */

import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import type { ReportOptions, ScanResult } from '../src/model/report.ts';
import { findReporter } from '../src/report/index.ts';
import { reportSources } from './support/report-sources.ts';
import { emptyResult, scanResult } from './support/scan-result.ts';

const options: ReportOptions = {
  rules: [],
  source: (file) => reportSources[file] ?? null,
  color: false,
  width: 80,
};

const render = (name: string, result: ScanResult = scanResult): string =>
  findReporter(name)?.render(result, options) ?? `no format ${name}`;

const incomplete: ScanResult = {
  ...emptyResult,
  complete: false,
  faults: [{ where: 'budget', message: 'The time ran out after 30 s.' }],
};
const nothing: ScanResult = { ...emptyResult, stats: { ...emptyResult.stats, listed: 0 } };

const [first] = scanResult.findings;
if (!first) throw new Error('The result has no findings.');

function withText(text: string): ScanResult {
  const at = { ...(first as Finding).at, file: text };
  const finding: Finding = { ...(first as Finding), at, what: text, why: text, next: text, evidence: [] };
  return { ...scanResult, findings: [finding, finding], unresolved: [{ at, reason: text }] };
}

/** Any text, often with what means something in XML or HTML, or is forbidden there. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ']]>',
        '<!--',
        '&amp;',
        '&#0;',
        '"',
        "'",
        '\u0000',
        '\u001b',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\n',
      ),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

describe('gitlab', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['Dockerfile', 'Dockerfile'],
    ['budget.ts', 'budget.ts'],
    ['budget', '.'],
    ['budget.files', '.'],
    ['legacy-call', '.'],
  ])('the fault of %s stands at %s', (where, path) => {
    const faults = [{ where, message: 'It is broken.' }];
    const [issue] = JSON.parse(render('gitlab', { ...emptyResult, complete: false, faults }));
    expect(issue.location.path).toBe(path);
  });

  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: these five are what GitLab reads.
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', pattern: '^[a-z][a-z-]*$' },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          additionalProperties: false,
          required: ['path', 'lines'],
          properties: {
            // Relative, and without ./ at its head.
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              additionalProperties: false,
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });
  const issues = (result: ScanResult): { fingerprint: string; severity: string; check_name: string }[] =>
    JSON.parse(render('gitlab', result));

  test.each([
    ['a rich result', scanResult],
    ['an empty one', emptyResult],
    ['an incomplete one', incomplete],
    ['one of nothing', nothing],
  ])('%s is what GitLab documents', (_name, result) => {
    expect(validate(issues(result)) || validate.errors).toBe(true);
  });

  test('a clean run is an empty list, and an incomplete one is not', () => {
    expect(issues(emptyResult)).toEqual([]);
    expect(issues(incomplete)).toMatchObject([{ check_name: 'incomplete-scan', severity: 'major' }]);
    expect(render('gitlab', incomplete)).toContain('The time ran out after 30 s.');
    expect(issues(nothing)).toMatchObject([{ check_name: 'incomplete-scan' }]);
  });

  test('each issue has a fingerprint of its own, the same in each run', () => {
    const twice = { ...scanResult, findings: [...scanResult.findings, ...scanResult.findings] };
    const fingerprints = issues(twice).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(issues(twice)).toEqual(issues(twice));
  });

  test('what does not fail a run is minor at most', () => {
    const of = (more: Partial<Finding>): string | undefined =>
      issues({ ...scanResult, findings: [{ ...(first as Finding), ...more }] })[0]?.severity;
    expect(of({ severity: 'error', context: 'source' })).toBe('critical');
    expect(of({ severity: 'warning', context: 'source' })).toBe('major');
    expect(of({ severity: 'error', context: 'test' })).toBe('minor');
    expect(of({ severity: 'notice', context: 'source' })).toBe('info');
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Read by a strict XML 1.0 parser, which refuses what is not well formed. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('There is no element.');
  return document;
}

/** Of the schema of Jenkins' xUnit plugin, junit-10.xsd: the elements that are written, their attributes, what they hold. */
const JUNIT: Readonly<Record<string, { needs: string[]; may: string[]; holds: string[] }>> = {
  testsuites: { needs: [], may: ['name', 'time', 'tests', 'failures', 'errors'], holds: ['testsuite'] },
  testsuite: {
    needs: ['name', 'tests', 'failures', 'errors'],
    may: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    holds: ['testcase'],
  },
  testcase: {
    needs: ['name'],
    may: ['time', 'classname', 'group'],
    holds: ['skipped', 'error', 'failure', 'system-out'],
  },
  failure: { needs: [], may: ['type', 'message'], holds: [] },
  error: { needs: [], may: ['type', 'message'], holds: [] },
  skipped: { needs: [], may: ['type', 'message'], holds: [] },
  'system-out': { needs: [], may: [], holds: [] },
};

function faultsOf({ name, attributes, children }: Element): string[] {
  const rule = JUNIT[name];
  if (!rule) return [`<${name}> is no element`];
  const names = Object.keys(attributes);
  return [
    ...rule.needs.filter((needed) => !names.includes(needed)).map((needed) => `${name} has no ${needed}`),
    ...names.filter((one) => ![...rule.needs, ...rule.may].includes(one)).map((one) => `${name} has ${one}`),
    ...children
      .filter((child) => !rule.holds.includes(child.name))
      .map((child) => `${name} holds ${child.name}`),
    ...children.flatMap(faultsOf),
  ];
}

const casesOf = (xml: string): Element[] => parseXml(xml).children.flatMap(({ children }) => children);

describe('junit', () => {
  test.each([
    ['a rich result', scanResult],
    ['an empty one', emptyResult],
    ['an incomplete one', incomplete],
  ])('%s has the elements and attributes of the schema, and its counts are right', (_name, result) => {
    const document = parseXml(render('junit', result));
    expect(faultsOf(document)).toEqual([]);
    for (const counted of [document, ...document.children]) {
      const cases =
        counted === document ? document.children.flatMap(({ children }) => children) : counted.children;
      const count = (kind: string): number =>
        cases.filter(({ children: [outcome] }) => outcome?.name === kind).length;
      expect(counted.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(count('failure')),
        errors: String(count('error')),
      });
    }
  });

  test('a clean run has one case, which passes', () => {
    const [only, ...more] = casesOf(render('junit', emptyResult));
    expect([only?.children, more]).toEqual([[], []]);
  });

  test.each([
    ['an incomplete scan', incomplete, 'The time ran out after 30 s.'],
    ['a scan of nothing', nothing, 'there is no file to scan'],
  ])('%s is an error', (_name, result, why) => {
    const [only] = casesOf(render('junit', result));
    expect(only?.children).toMatchObject([{ name: 'error' }]);
    expect(only?.children[0]?.text).toContain(why);
  });

  test('one suite per file, one case per finding and per request that could not be decided', () => {
    const { findings, unresolved } = scanResult;
    const [scan, ...suites] = parseXml(render('junit')).children;
    const files = [...findings, ...unresolved].map(({ at }) => at.file);
    expect(scan?.attributes.name).toBe('pleo-migrate');
    expect(suites.map(({ attributes }) => attributes.file)).toEqual([...new Set(files)].map(written));
    expect(suites.flatMap(({ children }) => children)).toHaveLength(findings.length + unresolved.length);
  });

  /** The parser gives back what was written; what XML cannot hold is written out. */
  const written = (text: string): string => text.replace(/\n/g, '\\u{a}');

  test('only what fails a run fails here', () => {
    const failing = scanResult.findings.filter(
      ({ severity, context }) => context === 'source' && severity !== 'notice',
    );
    const failures = casesOf(render('junit')).filter(({ children: [one] }) => one?.name === 'failure');
    expect(failures).toHaveLength(failing.length);
    expect(failures[0]?.children[0]?.attributes.message).toMatch(/\.$/);
  });

  test('no two cases of a suite have one name, since GitLab drops the second', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { children } of parseXml(render('junit', withText(text))).children) {
          const names = children.map(({ attributes }) => attributes.name);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });

  test('any text is well formed XML, and is text when it is read again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const document = parseXml(render('junit', withText(text)));
        expect(faultsOf(document)).toEqual([]);
      }),
    );
    const [, suite] = parseXml(render('junit', withText('a<b>"&\'\u0007]]>'))).children;
    expect(suite?.attributes.file).toBe('a<b>"&\'\\u{7}]]>');
  });
});

describe('agent', () => {
  test('the first line counts, every other one is a finding', () => {
    const [head, ...lines] = render('agent').trimEnd().split('\n');
    expect(head).toMatch(
      /^pleo-migrate: \d+ findings in \d+ files \(\d+ errors?, \d+ warnings?, \d+ notices?/,
    );
    expect(head).toMatch(/\d+ requests? undecided/);
    expect(lines).toHaveLength(scanResult.findings.length);
    for (const line of lines) expect(line).toMatch(/^\S.*:\d+:\d+ (error|warning|notice) [a-z-]+ .* → /);
    expect(render('agent')).toContain(
      " warning legacy-call `listExpenses()` calls GET /v1/expenses of Pleo's legacy API. → Call POST /v1/accounting-entries:search",
    );
    expect(render('agent')).toContain(' [GET /v1/expenses; accounting-entries:read; likely]');
  });

  test('says what keeps it from being the whole truth', () => {
    expect(render('agent', emptyResult)).toBe('pleo-migrate: no findings\n');
    expect(render('agent', incomplete)).toBe(
      'pleo-migrate: no findings; INCOMPLETE: budget: The time ran out after 30 s.\n',
    );
    expect(render('agent', nothing)).toContain('INCOMPLETE: scan: Nothing was looked at');
    const counts = { ...emptyResult.counts, suppressed: 1, baselined: 2, older: 3 };
    expect(render('agent', { ...emptyResult, counts })).toBe(
      'pleo-migrate: no new findings; not shown: 1 suppressed by comments, 2 in the baseline, 3 older than the change\n',
    );
  });

  test('is the same on any terminal, and short', () => {
    const reporter = findReporter('agent');
    expect(reporter?.render(scanResult, { ...options, color: true, width: 20 })).toBe(render('agent'));
    for (const line of render('agent', withText('x'.repeat(100_000)))
      .split('\n')
      .slice(0, 1))
      expect(line.length).toBeLessThan(1_000);
    const long: Finding = { ...(first as Finding), what: 'x'.repeat(10_000), next: 'y'.repeat(10_000) };
    expect(render('agent', { ...scanResult, findings: [long] }).length).toBeLessThan(1_500);
  });
});

test.each(['agent', 'html', 'junit'])(
  '%s counts what it does not show, and the days to the deadline',
  (name) => {
    const page = render(name, {
      ...emptyResult,
      counts: { ...emptyResult.counts, suppressed: 1, baselined: 2, older: 3 },
      deadline: { date: '2027-03-31', days: 40, escalateWithinDays: 90, escalated: true },
      stale: [{ fingerprint: 'f', rule: 'legacy-call', file: 'a.ts' }],
    });
    expect(page).toMatch(/not shown: 1 suppressed by comments, 2 in the baseline, 3 older than the change/i);
    expect(page).toMatch(/40 days until 2027-03-31/);
    expect(page).toMatch(/one entry of the baseline matches nothing any more/i);
  },
);

describe('html', () => {
  const page = render('html');

  test('allows what it carries and nothing else, and asks nobody for anything', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hash = (text = ''): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(/<script>(.*)<\/script>/s.exec(page)?.[1])}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(/<style>(.*)<\/style>/s.exec(page)?.[1])}'`);
    expect(page).not.toMatch(/\s(?:style|on\w+)=|<(?:link|img|iframe)\b|src=/);
  });

  test('has a card for each finding, and a filter for what they differ in', () => {
    expect(page.match(/<article class="card"/g)).toHaveLength(scanResult.findings.length);
    expect([...page.matchAll(/<select name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'severity',
      'rule',
      'certainty',
      'context',
    ]);
    expect(page).toContain('Could not be decided');
    expect(render('html', { ...scanResult, findings: [first] })).not.toContain('<form');
  });

  test('marks the code where it is meant', () => {
    const frame = /<pre><code>([^<]*)<\/code>/.exec(page)?.[1]?.split('\n') ?? [];
    const marks = frame.findIndex((line) => line.includes('^'));
    const plain = (frame[marks - 1] ?? '').replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(Number(code)),
    );
    const { at } = first as Finding;
    const marked = reportSources[at.file]?.slice(at.start, at.end).split('\n')[0] ?? '';
    expect(plain.slice(frame[marks]?.indexOf('^'))).toMatch(marked.slice(0, 20));
  });

  test('shows no credential', () => expect(page).not.toMatch(/f3b9c1d2|eyJhbGci/));

  test('says above all that something is missing', () => {
    expect(render('html', incomplete)).toContain('class="note">The scan is incomplete');
    expect(render('html', nothing)).toContain('Nothing was looked at');
    expect(render('html', emptyResult)).not.toContain('class="note"');
  });

  test('counts what does not fit', () => {
    const many = Array.from({ length: 2_100 }, () => first);
    const long = render('html', { ...scanResult, findings: many });
    expect(long.match(/<article/g)).toHaveLength(2_000);
    expect(long).toContain('100 findings more: the JSON report has them all.');
  });

  test('any text stays text', () => {
    const tags = (text: string): string[] => [...text.matchAll(/<\/?[a-z]\w*/g)].map(([tag]) => tag);
    const plain = tags(render('html', withText('x')));
    fc.assert(
      fc.property(anything, (text) => {
        expect(
          tags(render('html', withText(`<b>${text}<script>`))).filter((tag) => /b$|script/.test(tag)),
        ).toEqual(plain.filter((tag) => /b$|script/.test(tag)));
      }),
      { numRuns: 30 },
    );
  });
});
