/** Reports of hostile texts, read by parsers that know nothing of us: no element, link, image or mention but ours. */

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { planFormats } from '../src/plan/index.ts';
import { makePlan } from '../src/plan/make-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { checkRunPage } from '../src/report/check-run.ts';
import { commentPage } from '../src/report/comment.ts';
import { reporters } from '../src/report/index.ts';
import { hostileResult } from './support/hostile-result.ts';

const options = { rules: [], source: () => null, color: false, width: 80 };

const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '`',
          '``',
          '|',
          '\\',
          '\n',
          '\n\n',
          '\r\n',
          '@octocat',
          '#12',
          '<b>',
          '</td>',
          '<img src=x onerror=alert(1)>',
        ],
        ...[
          '<script>alert(1)</script>',
          '![x](https://evil.test/y)',
          '[x](javascript:alert(1))',
          '<!--',
          '-->',
          ']]>',
        ],
        ...[
          'https://evil.test',
          'www.evil.test',
          '"',
          "'",
          '&lt;',
          '&#60;',
          '~~~',
          '# ',
          '- ',
          '> ',
          '</script>',
          '::error::',
        ],
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

interface Node {
  readonly type?: string;
  readonly nodeName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly childNodes?: readonly Node[];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? node.childNodes ?? []) yield* nodesOf(child);
}

/** What a report has of each kind that could be somebody else's, texts aside. */
function markdownMarks(page: string): string[] {
  // GitHub looks for no address and no mention in code; the parser does not know the element.
  const bare = page.replace(/<code>(?:[\p{L}\p{N} _]|&#\d+;)*<\/code>/gu, '`code`');
  const tree = fromMarkdown(bare, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.type === 'text') return [...(/(?<![\w`])@[a-z\d][\w-]*/i.exec(node.value ?? '') ?? [])];
    if (node.type === 'html') return [(node.value ?? '').replace(/<(\/?[a-z]+)[^>]*>/g, '<$1>')];
    return node.type === 'image' || node.type === 'link' || node.type === 'definition'
      ? [new URL(node.url ?? '', 'repository:/').host]
      : [];
  });
}

function htmlMarks(page: string): string[] {
  return [...nodesOf(parse(page))].flatMap((node) => [
    ...(node.attrs ? [node.nodeName ?? ''] : []),
    ...(node.attrs ?? []).flatMap(({ name, value }) =>
      name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value) ? [name] : [],
    ),
  ]);
}

const marks = { markdown: markdownMarks, html: htmlMarks } as const;

/** The plan of a hostile result, with its texts where manifests and the configuration have theirs. */
function planWith(text: string): Plan {
  return makePlan({
    result: hostileResult(text),
    account: null,
    packages: [{ folder: 'packages/a', name: text, needs: [text] }],
    packageOf: () => 'packages/a',
  });
}

const linked = { maxBytes: 60_000, linkTo: () => 'https://github.com/o/r/blob/main/a.ts' };

/** What is written for people, by how it is written. */
const PAGES: readonly (readonly [
  name: string,
  marksOf: (page: string) => string[],
  write: (text: string) => string,
])[] = [
  ...reporters.flatMap(({ name, render }) => {
    const marksOf = name === 'markdown' || name === 'html' ? marks[name] : null;
    return marksOf ? [[name, marksOf, (text: string) => render(hostileResult(text), options)] as const] : [];
  }),
  ...planFormats.flatMap(({ name, render }) => {
    const marksOf = name === 'markdown' || name === 'html' ? marks[name] : null;
    return marksOf
      ? [[`the plan as ${name}`, marksOf, (text: string) => render(planWith(text))] as const]
      : [];
  }),
  ['the comment', markdownMarks, (text) => commentPage(hostileResult(text), linked)],
  ['the check run', markdownMarks, (text) => checkRunPage(hostileResult(text), linked).summary],
];

/** Every format there is. */
const RENDERED: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ...reporters.map(
    ({ name, render }) => [name, (text: string) => render(hostileResult(text), options)] as const,
  ),
  ...planFormats.map(
    ({ name, render }) => [`the plan as ${name}`, (text: string) => render(planWith(text))] as const,
  ),
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u009b]|\p{Surrogate}/u;

describe('whatever the texts are, the marks of a report are those that it has with plain ones', () => {
  test.each(PAGES)(
    '%s',
    (_name, marksOf, write) => {
      const kinds = (text: string): Set<string> => new Set(marksOf(write(text)));
      const own = kinds('plain words');
      fc.assert(
        fc.property(anything, (text) => {
          expect([...kinds(text)].filter((kind) => !own.has(kind) && !/^<\/?code>$/.test(kind))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  test.each(RENDERED)(
    '%s renders',
    (_name, write) => {
      fc.assert(
        fc.property(anything, (text) => {
          expect(write(text)).not.toMatch(HIDDEN);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );
});
