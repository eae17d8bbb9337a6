/** Comments that ignore findings: found as comments only, in every language that is read, and told when they are of no use. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefilterWords } from '../src/catalogue/catalogue.ts';
import { markupComments } from '../src/files/markup-comments.ts';
import { IGNORE_WORD } from '../src/ignores/directive.ts';
import type { ScanOptions } from '../src/scan-options.ts';
import { commentReaderOf } from '../src/settings/formats.ts';
import { makeFolders, runCommand } from './support/command.ts';
import { scanSources } from './support/scan.ts';

const HOST = 'https://openapi.pleo.io/v1';
const CALL = `fetch('${HOST}/expenses')`;

/** `line rule` of each finding, and how many were suppressed. */
async function seen(
  files: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
): Promise<string[]> {
  const { findings, counts } = await scanSources(files, options);
  const found = findings.map(({ at, rule }) => `${at.line} ${rule}`);
  return counts.suppressed > 0 ? [...found, `suppressed ${counts.suppressed}`] : found;
}

test('a file that holds such a comment names Pleo, so that it is looked at', () => {
  expect(prefilterWords.some((word) => IGNORE_WORD.includes(word))).toBe(true);
});

describe('in code', () => {
  test.each([
    ['a line before', `// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};`],
    ['a block before', `/* pleo-migrate-ignore-next-line legacy-call -- why */\n${CALL};`],
    ['a document comment', `/**\n * pleo-migrate-ignore-next-line legacy-call -- why\n */\n${CALL};`],
    ['the same line', `${CALL}; // pleo-migrate-ignore-line legacy-call -- why`],
    ['the same line, a block before', `/* pleo-migrate-ignore-line legacy-call -- why */ ${CALL};`],
    ['the file, at its end', `${CALL};\n// pleo-migrate-ignore-file legacy-call -- why`],
    [
      'the file, in its head',
      `#!/usr/bin/env node\n/*\n * Licence\n * pleo-migrate-ignore-file legacy-call -- why\n */\n${CALL};`,
    ],
    [
      'several rules',
      `// pleo-migrate-ignore-next-line legacy-call, hardcoded-credential -- why\nfetch('${HOST}/expenses', { headers: { Authorization: 'Bearer 9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b' } });`,
    ],
    [
      'other comments and blank lines between',
      `// pleo-migrate-ignore-next-line legacy-call -- why\n\n// eslint-disable-next-line no-undef\n${CALL};`,
    ],
    [
      'two of them on each other',
      `// pleo-migrate-ignore-next-line legacy-call -- why\n// pleo-migrate-ignore-next-line hardcoded-credential -- why\nfetch('${HOST}/expenses', { headers: { Authorization: 'Bearer 9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b' } });`,
    ],
    [
      'a call over several lines, before it',
      `// pleo-migrate-ignore-next-line legacy-call -- why\nfetch(\n  '${HOST}/expenses',\n);`,
    ],
    [
      'a call over several lines, at its end',
      `fetch(\n  '${HOST}/expenses',\n); // pleo-migrate-ignore-line legacy-call -- why`,
    ],
    ['its last day', `// pleo-migrate-ignore-next-line legacy-call until=2026-11-25 -- why\n${CALL};`],
    [
      'three dashes, no blank behind the comma',
      `// pleo-migrate-ignore-next-line legacy-call,legacy-host until=2027-01-01 --- why\nconst ask = () => ${CALL};`.replace(
        ',legacy-host',
        '',
      ),
    ],
    ['windows line ends', `// pleo-migrate-ignore-next-line legacy-call -- why\r\n${CALL};\r\n`],
    [
      'inside of an expression',
      `const all = [\n  // pleo-migrate-ignore-next-line legacy-call -- why\n  ${CALL},\n];`,
    ],
    [
      'inside of a template',
      `const all = \`\${/* pleo-migrate-ignore-line legacy-call -- why */ ${CALL}}\`;`,
    ],
  ])('%s', async (_name, code) => {
    expect((await seen({ 'a.ts': code })).filter((line) => !line.startsWith('suppressed'))).toEqual([]);
  });

  test.each([
    ['a text', `const s = '// pleo-migrate-ignore-file legacy-call -- why'; ${CALL};`, ['1 legacy-call']],
    [
      'a template',
      `const s = \`\n// pleo-migrate-ignore-file legacy-call -- why\n\`; ${CALL};`,
      ['3 legacy-call'],
    ],
    [
      'a pattern',
      `const s = /\\/\\/ pleo-migrate-ignore-file legacy-call -- why/; ${CALL};`,
      ['1 legacy-call'],
    ],
    [
      'a sentence about it',
      `// See pleo-migrate-ignore-file legacy-call -- why\n${CALL};`,
      ['2 legacy-call'],
    ],
    ['a longer word', `// xpleo-migrate-ignore-file legacy-call -- why\n${CALL};`, ['2 legacy-call']],
    [
      'another line',
      `// pleo-migrate-ignore-next-line legacy-call -- why\nnothing();\n${CALL};`,
      ['1 unused-ignore', '3 legacy-call'],
    ],
    [
      'a line between that is code',
      `// pleo-migrate-ignore-next-line legacy-call -- why\n@decorated\nclass A { b = ${CALL}; }`,
      ['1 unused-ignore', '3 legacy-call'],
    ],
    [
      'the line itself, for next-line',
      `/* pleo-migrate-ignore-next-line legacy-call -- why */ ${CALL};\n`,
      ['1 unused-ignore', '1 legacy-call'],
    ],
    [
      'the middle of a call',
      `fetch(\n  // pleo-migrate-ignore-line legacy-call -- why\n  '${HOST}/expenses',\n);`,
      ['1 legacy-call', '2 unused-ignore'],
    ],
    [
      'another rule',
      `// pleo-migrate-ignore-next-line legacy-host -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'the day after its last',
      `// pleo-migrate-ignore-next-line legacy-call until=2026-11-24 -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'a day that there is not',
      `// pleo-migrate-ignore-next-line legacy-call until=2027-02-30 -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'a day in other words',
      `// pleo-migrate-ignore-next-line legacy-call until=1.1.2030 -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'no reason',
      `// pleo-migrate-ignore-next-line legacy-call\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'an empty reason',
      `// pleo-migrate-ignore-next-line legacy-call --\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    ['no rule', `// pleo-migrate-ignore-next-line -- why\n${CALL};`, ['1 unused-ignore', '2 legacy-call']],
    ['nothing else', `// pleo-migrate-ignore-next-line\n${CALL};`, ['1 unused-ignore', '2 legacy-call']],
    [
      'a rule that there is not',
      `// pleo-migrate-ignore-next-line lagacy-call -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'a comment that there is not',
      `// pleo-migrate-ignore-nextline legacy-call -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
    [
      'the rule about them',
      `// pleo-migrate-ignore-file unused-ignore -- why\n${CALL};`,
      ['1 unused-ignore', '2 legacy-call'],
    ],
  ])('is not for %s', async (_name, code, expected) => {
    expect(await seen({ 'a.ts': code })).toEqual(expected);
  });

  test('one of several rules that is of no use is named, and the others hold', async () => {
    const code = `// pleo-migrate-ignore-next-line legacy-call, lost-field -- why\n${CALL};`;
    const { findings } = await scanSources({ 'a.ts': code });
    expect(findings.map(({ what, next }) => `${what} ${next}`)).toEqual([
      'This comment ignores `lost-field`, and nothing of the kind is found where it looks. Take `lost-field` out of it.',
    ]);
  });

  test('a finding that comes back says why', async () => {
    const code = [
      `// pleo-migrate-ignore-next-line legacy-call until=2026-10-31 -- why\n${CALL};`,
      `// pleo-migrate-ignore-next-line legacy-call until=soon -- why\n${CALL};`,
      `// pleo-migrate-ignore-next-line legacy-call\n${CALL};`,
    ].join('\n');
    const { findings } = await scanSources({ 'a.ts': code });
    const said = findings
      .filter(({ rule }) => rule === 'legacy-call')
      .map(({ why }) => why.slice(why.indexOf('The comment')));
    expect(said).toEqual([
      'The comment on line 1 ignored it until 2026-10-31, and that day has passed.',
      'The comment on line 3 ignores nothing, since soon is no date.',
      'The comment on line 5 ignores nothing, since it gives no reason.',
    ]);
  });

  test('names that are nearly right are told', async () => {
    const code =
      '// pleo-migrate-ignore-nextline legacy-call -- why\n// pleo-migrate-ignore-line legacycall -- why\n';
    const { findings } = await scanSources({ 'a.ts': code });
    expect(findings.map(({ next }) => next)).toEqual([
      'Write `pleo-migrate-ignore-next-line` if that is meant.',
      'Write `legacy-call` if that is meant.',
    ]);
  });

  test('one that looks beside says where the next is', async () => {
    const code = `// pleo-migrate-ignore-next-line legacy-call -- why\nnothing();\n${CALL};`;
    const { findings } = await scanSources({ 'a.ts': code });
    expect(findings[0]?.next).toBe(
      'Take it out, or move it: the nearest finding of the kind in this file is on line 3.',
    );
  });

  test('one that names another rule is told which is found there', async () => {
    const code = `// pleo-migrate-ignore-next-line legacy-host -- why\n${CALL};`;
    const { findings } = await scanSources({ 'a.ts': code });
    expect(findings[0]?.next).toBe(
      'Take it out, or name what is found there if that is meant: `legacy-call`.',
    );
  });

  test('between elements of JSX, and not in their text', async () => {
    const jsx = (comment: string): string =>
      `export const A = () => (\n  <div>\n    ${comment}\n    <button onClick={() => ${CALL}} />\n  </div>\n);\n`;
    const comment = 'pleo-migrate-ignore-next-line legacy-call -- why';
    expect(await seen({ 'a.tsx': jsx(`{/* ${comment} */}`) })).toEqual(['suppressed 1']);
    expect(await seen({ 'a.tsx': jsx(`{/* ${comment} */}\n    {/* another */}`) })).toEqual(['suppressed 1']);
    expect(await seen({ 'a.jsx': jsx(`{/* ${comment} */}`) })).toEqual(['suppressed 1']);
    expect(await seen({ 'a.tsx': jsx(`// ${comment}`) })).toEqual(['4 legacy-call']);
    expect(await seen({ 'a.tsx': jsx(`<i title="/* ${comment} */" />`) })).toEqual(['4 legacy-call']);
  });

  test('a file that does not parse to its end is read as far as it goes', async () => {
    const code = `// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};\nfunction (\n`;
    expect(await seen({ 'a.ts': code })).toEqual(['suppressed 1']);
  });

  test('findings in tests are ignored and called unused like others', async () => {
    const unused = '// pleo-migrate-ignore-file lost-field -- why\n';
    const { findings, counts } = await scanSources({
      'a.test.ts': `${unused}// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};`,
    });
    expect(findings.map(({ rule, context }) => [rule, context])).toEqual([['unused-ignore', 'test']]);
    expect(counts.suppressed).toBe(1);
  });
});

describe('in components', () => {
  const script = `<script setup lang="ts">\n// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};\n</script>\n`;
  const file = '<!-- pleo-migrate-ignore-file legacy-call -- why -->\n';
  const loud = `<script>\n${CALL};\n</script>\n`;
  test.each(['vue', 'svelte'])('%s: in the script and in the markup', async (extension) => {
    const name = `a.${extension}`;
    expect(await seen({ [name]: `<template><p>x</p></template>\n${script}` })).toEqual(['suppressed 1']);
    expect(await seen({ [name]: `${loud}${file}` })).toEqual(['suppressed 1']);
    expect(await seen({ [name]: `${loud}<p title="${file.trim()}"></p>` })).toEqual(['2 legacy-call']);
    expect(await seen({ [name]: `${loud}<style>${file}</style>` })).toEqual(['2 legacy-call']);
    expect(await seen({ [name]: `${loud}<!-- pleo-migrate-ignore-file lost-field -- why -->` })).toEqual([
      '2 legacy-call',
      '4 unused-ignore',
    ]);
  });

  test('astro: in the front matter, too', async () => {
    const front = (code: string): string => `---\n${code}\n---\n<p>x</p>\n`;
    const ignored = `// pleo-migrate-ignore-next-line legacy-call -- why\nawait ${CALL};`;
    expect(await seen({ 'a.astro': front(ignored) })).toEqual(['suppressed 1']);
    expect(await seen({ 'a.astro': `${front(`await ${CALL};`)}${file}` })).toEqual(['suppressed 1']);
    expect(await seen({ 'a.astro': front(`const s = '${file.trim()}'; await ${CALL};`) })).toEqual([
      '2 legacy-call',
    ]);
  });
});

describe('in settings files', () => {
  const C = 'pleo-migrate-ignore-next-line legacy-host -- why';
  const L = 'pleo-migrate-ignore-line legacy-host -- why';
  const F = 'pleo-migrate-ignore-file legacy-host -- why';
  test.each([
    [
      '.env',
      `# ${C}\nPLEO_URL=${HOST}\n`,
      `PLEO_URL="${HOST}" # ${L}\n`,
      `NOTE="# ${F}"\nPLEO_URL=${HOST}\n`,
    ],
    [
      '.env.example',
      `#${C}\nPLEO_URL=${HOST}\n`,
      `PLEO_URL=${HOST} # ${L}\n`,
      `NOTE="a\n# ${F}\nb"\nPLEO_URL=${HOST}\n`,
    ],
    ['a.yaml', `# ${C}\nurl: ${HOST}\n`, `url: ${HOST} # ${L}\n`, `note: "# ${F}"\nurl: ${HOST}\n`],
    [
      'compose.yml',
      `services:\n  api:\n    environment:\n      # ${C}\n      - PLEO_URL=${HOST}\n`,
      `a: { url: "${HOST}" } # ${L}\n`,
      `note: 'x # ${F}'\nurl: ${HOST}\n`,
    ],
    [
      'chart/values.yaml',
      `{{- if .Values.x }}\n# ${C}\nurl: ${HOST}\n{{- end }}\n`,
      `url: ${HOST} # ${L}\nx: {{ .y }}\n`,
      `note: {{ "# ${F}" }}\nurl: ${HOST}\n`,
    ],
    [
      '.github/workflows/a.yml',
      `jobs:\n  a:\n    steps:\n      - run: |\n          # ${C}\n          PLEO_URL=${HOST} node a.js\n`,
      `env:\n  PLEO_URL: ${HOST} # ${L}\n`,
      `env:\n  NOTE: "y # ${F}"\n  PLEO_URL: ${HOST}\n`,
    ],
    ['a.toml', `# ${C}\nurl = "${HOST}"\n`, `url = "${HOST}" # ${L}\n`, `note = "# ${F}"\nurl = "${HOST}"\n`],
    [
      'broken.toml',
      `[[[\n# ${C}\nurl = "${HOST}"\n`,
      `[[[\nurl = "${HOST}" # ${L}\n`,
      `[[[\nnote = "a # ${F}"\nurl = "${HOST}"\n`,
    ],
    [
      'Dockerfile',
      `FROM node\n# ${C}\nENV PLEO_URL=${HOST}\n`,
      null,
      `FROM node\nENV NOTE="# ${F}"\nENV PLEO_URL=${HOST}\n`,
    ],
    [
      'main.tf',
      `# ${C}\nurl = "${HOST}"\n`,
      `url = "${HOST}" // ${L}\n`,
      `note = "# ${F}"\nurl = "${HOST}"\n`,
    ],
    [
      'b.tfvars',
      `/* ${C} */\nurl = "${HOST}"\n`,
      `url = "${HOST}" # ${L}\n`,
      `note = "/* ${F} */"\nurl = "${HOST}"\n`,
    ],
    [
      'a.json5',
      `{\n  // ${C}\n  url: '${HOST}',\n}\n`,
      `{\n  url: '${HOST}', /* ${L} */\n}\n`,
      `{\n  note: '// ${F}',\n  url: '${HOST}',\n}\n`,
    ],
    [
      'a.jsonc',
      `{\n  // ${C}\n  "url": "${HOST}"\n}\n`,
      `{\n  "url": "${HOST}" /* ${L} */\n}\n`,
      `{\n  "note": "// ${F}",\n  "url": "${HOST}"\n}\n`,
    ],
    ['a.properties', `# ${C}\npleo.url=${HOST}\n`, null, `note=# ${F}\npleo.url=${HOST}\n`],
    [
      'a.service',
      `[Service]\n; ${C}\nEnvironment=PLEO_URL=${HOST}\n`,
      null,
      `[Service]\nNote=# ${F}\nEnvironment=PLEO_URL=${HOST}\n`,
    ],
    ['a.ini', `; ${C}\nurl = ${HOST}\n`, `url = ${HOST} ; ${L}\n`, `note = "a # ${F}"\nurl = ${HOST}\n`],
    [
      'a.conf',
      `# ${C}\nproxy_pass ${HOST};\n`,
      `proxy_pass ${HOST}; # ${L}\n`,
      `note "a # ${F}";\nproxy_pass ${HOST};\n`,
    ],
    [
      'Makefile',
      `# ${C}\nPLEO_URL = ${HOST}\n`,
      `PLEO_URL = ${HOST} # ${L}\n`,
      `NOTE = "a # ${F}"\nPLEO_URL = ${HOST}\n`,
    ],
    [
      'run.sh',
      `#!/bin/sh\n# ${C}\nexport PLEO_URL=${HOST}\n`,
      `export PLEO_URL=${HOST} # ${L}\n`,
      `NOTE="# ${F}"\nexport PLEO_URL=${HOST}\n`,
    ],
  ])('%s', async (file, before, behind, text) => {
    expect(await seen({ [file]: before })).toEqual(['suppressed 1']);
    expect(await seen({ [file]: before.replaceAll('\n', '\r\n') })).toEqual(['suppressed 1']);
    if (behind !== null) expect(await seen({ [file]: behind })).toEqual(['suppressed 1']);
    expect((await seen({ [file]: text })).map((line) => line.replace(/^\d+ /, ''))).toEqual(['legacy-host']);
  });

  test('one that is of no use is told, where nothing else names Pleo, too', async () => {
    expect(await seen({ 'a.ts': '', 'a.yaml': `# ${F}\na: 1\n` })).toEqual(['1 unused-ignore']);
    expect(await seen({ 'a.ts': `// ${F}\nexport {};\n` })).toEqual(['1 unused-ignore']);
  });
});

describe('what is not judged cannot be unused', () => {
  const unused = '// pleo-migrate-ignore-file lost-field, legacy-call -- why\n';
  test.each([
    ['a rule that is off', { rules: { 'lost-field': 'off', 'legacy-call': 'off' } }],
    ['paths that are asked for', { paths: ['a.ts'] }],
    ['a scan that is cut off', { budget: { files: null, bytes: null, seconds: 0 } }],
    ['comments that are not asked about', { ignores: false }],
    ['a rule about them that is off', { rules: { 'unused-ignore': 'off' } }],
  ] as const)('%s', async (_name, options) => {
    expect(await seen({ 'a.ts': `${unused}export {};\n` })).toEqual(['1 unused-ignore']);
    expect(await seen({ 'a.ts': `${unused}export {};\n` }, options)).toEqual([]);
  });

  test('files that are left out', async () => {
    const files = { 'a.ts': '', 'b.ts': `${unused}`, '.env': `# ${unused.slice(3)}` };
    expect(await seen(files)).toEqual(['1 unused-ignore', '1 unused-ignore']);
    expect(await seen(files, { exclude: ['b.ts', '.env'] })).toEqual([]);
    expect(await seen(files, { include: ['a.ts'] })).toEqual([]);
  });

  test('a request beside it that could not be decided', async () => {
    const code = (next: string): string =>
      `// pleo-migrate-ignore-next-line legacy-call -- why\n${next}\nfetch(process.env.PLEO_URL + '/x/y/z');\n`;
    expect(await seen({ 'a.ts': code('') })).toEqual([]);
    expect(await seen({ 'a.ts': code('nothing();') })).toEqual(['1 unused-ignore']);
  });

  test('what is wrong with one is told all the same', async () => {
    const code = '// pleo-migrate-ignore-file legacy-call\nexport {};\n';
    expect(await seen({ 'a.ts': code }, { paths: ['a.ts'] })).toEqual(['1 unused-ignore']);
  });
});

test('without ignores everything is reported, and nothing about the comments', async () => {
  const code = `// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};\n// pleo-migrate-ignore-file lost-field -- why\n`;
  expect(await seen({ 'a.ts': code })).toEqual(['3 unused-ignore', 'suppressed 1']);
  expect(await seen({ 'a.ts': code }, { ignores: false })).toEqual(['2 legacy-call']);
});

describe('whatever a file holds', () => {
  const piece = fc.constantFrom(
    '#',
    '//',
    '/*',
    '*/',
    '<!--',
    '-->',
    '"',
    "'",
    '`',
    '\n',
    '\r\n',
    ' ',
    '=',
    ':',
    '|',
    '>',
    '[',
    '{',
    '}',
    '{{',
    '}}',
    '---',
    '<script>',
    '</script>',
    '<p a="',
    '\\',
    '\u2028',
    IGNORE_WORD,
    '-line',
    ' legacy-call',
    ' -- ',
    'a',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const names = [
    '.env',
    'a.yaml',
    'a.toml',
    'Dockerfile',
    'a.tf',
    'a.json',
    'a.properties',
    'a.service',
    'a.ini',
    'Makefile',
    'a.sh',
  ];

  test('comments stand in it, one behind the other', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...names, 'a.vue'), (source, name) => {
        const reader = name === 'a.vue' ? markupComments : commentReaderOf(name);
        let behind = 0;
        for (const { start, end } of reader?.(source) ?? []) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          behind = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a scan goes through', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { faults } = await scanSources({
          'a.ts': source,
          'b.vue': source,
          'c.yaml': source,
          '.env': source,
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('explain shows what a comment ignores, and what is wrong with one', async () => {
  const { folderOf, removeAll } = makeFolders();
  const root = folderOf({
    'a.ts': `// pleo-migrate-ignore-next-line legacy-call -- why\n${CALL};\n// pleo-migrate-ignore-file lost-field -- why\n`,
  });
  const ignored = await runCommand(['explain', 'a.ts:2'], root);
  expect(ignored.stdout).toContain('GET /v1/expenses');
  expect(ignored.stderr).toContain('A comment ignores what is found here');
  const comment = await runCommand(['explain', 'a.ts:3'], root);
  expect(comment.stdout).toContain('unused-ignore');
  expect(comment.stderr).toBe('');
  const checked = await runCommand(['--no-ignores', '--format', 'json'], root);
  expect(JSON.parse(checked.stdout).findings).toHaveLength(1);
  removeAll();
});
