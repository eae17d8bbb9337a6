/** No text, whatever it is, breaks out of the place it is written to. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import type { Location } from '../src/model/location.ts';
import type { ReportOptions, ScanResult } from '../src/model/report.ts';
import { checkRunPage } from '../src/report/check-run.ts';
import { commentPage } from '../src/report/comment.ts';
import {
  escapeCommandMessage,
  escapeCommandProperty,
  escapeMarkdown,
  escapeMarkdownAddress,
  escapeTerminal,
  escapeUri,
  markdownCode,
  markdownSentence,
} from '../src/report/escape.ts';
import { findReporter, reporters } from '../src/report/index.ts';
import { markdownReport } from '../src/report/markdown.ts';
import { scanResult } from './support/scan-result.ts';

/** Any text, often with pieces that mean something somewhere. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '`',
        '|',
        '\\',
        '\n',
        '\r\n',
        '::error::',
        '@name',
        '#12',
        '<b>',
        '![x](y)',
        '\u001b[31m',
        '\u202e',
        '\ud800',
        '\u2028',
        '%0A',
        'https://x.test',
        'www.x.test',
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

test('the terminal sees no control character and no mark of direction', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(escapeTerminal(text)).not.toMatch(CONTROLS);
    }),
  );
  expect(escapeTerminal('src/a\n✖ error\u001b[31m\u202egnp.js')).toBe(
    'src/a\\u{a}✖ error\\u{1b}[31m\\u{202e}gnp.js',
  );
});

test('a workflow command stays one line, its properties apart', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(escapeCommandMessage(text)).not.toMatch(/[\r\n]/);
      expect(escapeCommandProperty(text)).not.toMatch(/[\r\n:,]/);
      expect(decodeCommand(escapeCommandProperty(text))).toBe(text);
    }),
  );
});

/** As the runner reads it. */
function decodeCommand(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

describe('Markdown', () => {
  test('prose has no markup, mention, reference or link', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const bare = escapeMarkdown(text).replace(/&#\d+;/g, '\u0000');
        expect(bare).not.toMatch(/[\r\n|<>&`*_~[\]\\$]/);
        expect(bare).not.toMatch(/@[\w-]|#\w|:\/\/|\bwww\./i);
      }),
    );
  });

  test('code has no end of its own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const code = markdownCode(text);
        const [, span, element] = /^`(.+)`$|^<code>(.*)<\/code>$/su.exec(code) ?? [];
        expect(span ?? '').not.toMatch(/[`|\\\r\n]/);
        expect((element ?? '').replace(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{N} _]*$/u);
        expect(span ?? element).toBeDefined();
      }),
    );
  });

  test('a sentence keeps its code and nothing else', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const sentence = markdownSentence(text);
        const bare = sentence
          .replace(/<code>(?:[\p{L}\p{N} _]|&#\d+;)*<\/code>/gu, '')
          .replace(/`[^`|\r\n]+`/g, '');
        expect(bare.replace(/&#\d+;/g, '\u0000')).not.toMatch(/[\r\n|<>`*[\]\\]|@[\w-]|#\w/);
      }),
    );
    expect(markdownSentence('`a()` calls `b|c` of @x and ` alone')).toBe(
      '`a()` calls <code>b&#124;c</code> of @&#8288;x and &#96; alone',
    );
  });

  test('an address has no end of its own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(escapeMarkdownAddress(text)).not.toMatch(/[\s<>\\|`()[\]]/);
      }),
    );
  });
});

test('a path is a relative address', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(escapeUri(text)).toMatch(/^[\w.~!*'()%/-]*$/);
      expect(decodeURIComponent(escapeUri(text))).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    }),
  );
});

const options: ReportOptions = { rules: [], source: () => null, color: false, width: 80 };

/** JSON has escapes of its own for whatever it holds. */
const JSON_FORMATS = new Set(['json', 'sarif', 'gitlab']);

/** One finding whose every text is hostile. */
function hostile(text: string): ScanResult {
  const [first] = scanResult.findings;
  if (!first) throw new Error('The result has no findings.');
  const at = { ...first.at, file: text };
  const finding: Finding = {
    ...first,
    at,
    what: text,
    why: text,
    next: text,
    evidence: [{ at, note: text }],
  };
  return {
    ...scanResult,
    complete: false,
    faults: [{ where: text, message: text }],
    findings: [finding],
    unresolved: [{ at, reason: text }],
    skipped: [{ file: text, reason: text }],
  };
}

describe('a report of hostile texts', () => {
  test.each(reporters.map(({ name }) => name))('%s is well formed', (name) => {
    fc.assert(
      fc.property(anything, (text) => {
        const report = findReporter(name)?.render(hostile(text), options) ?? '';
        for (const line of report.trimEnd().split('\n')) {
          if (!JSON_FORMATS.has(name)) expect(line).not.toMatch(CONTROLS);
          if (name === 'github') expect(line).toMatch(/^::(error|warning|notice) [^\r\n]*::/);
          if (name === 'markdown' && line.startsWith('|')) expect(line).toMatch(/\|$/);
        }
        if (JSON_FORMATS.has(name)) expect(JSON.parse(report)).toBeTypeOf('object');
      }),
    );
  });

  test('every row has as many cells as its table', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 5_000 }), (text, maxBytes) => {
        const page = markdownReport(hostile(text), { maxBytes });
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
        let columns = 0;
        for (const line of page.split('\n')) {
          const cells = line.startsWith('|') ? line.split('|').length : 0;
          if (cells > 0 && columns > 0) expect(cells).toBe(columns);
          columns = cells;
        }
      }),
    );
  });

  test('a comment is cut at whole rows and leaves nothing open', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 5_000 }), (text, maxBytes) => {
        const linkTo = ({ file }: Location) => `https://github.test/${escapeUri(file)}`;
        const page = commentPage(hostile(text), { maxBytes, linkTo });
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
        expect(page.match(/^<details>$/gm)?.length).toBe(page.match(/^<\/details>$/gm)?.length);
        let columns = 0;
        for (const line of page.split('\n')) {
          expect(line).not.toMatch(CONTROLS);
          const cells = line.startsWith('|') ? line.split('|').length : 0;
          if (cells > 0 && columns > 0) expect(cells).toBe(columns);
          columns = cells;
        }
      }),
    );
  });

  test('annotations of a check run are within what GitHub takes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const linkTo = ({ file }: Location) => file;
        const long = hostile(text.padEnd(6_000, text || 'x'));
        const { title, annotations } = checkRunPage(long, { maxBytes: 60_000, linkTo });
        expect(title.length).toBeLessThanOrEqual(255);
        for (const { message, path, title: rule } of annotations) {
          expect(message.length).toBeLessThanOrEqual(4_000);
          expect(rule.length).toBeLessThanOrEqual(255);
          expect(path).not.toMatch(CONTROLS);
          expect(message.replaceAll('\n', '')).not.toMatch(CONTROLS);
        }
      }),
      { numRuns: 20 },
    );
  });
});
