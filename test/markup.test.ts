/** Reports of hostile texts, read by parsers that know nothing of us: no element, link, image or mention but ours. */

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
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

const MARKS = { markdown: markdownMarks, html: htmlMarks } as const;

describe('whatever the texts are, the marks of a report are those that it has with plain ones', () => {
  for (const [name, marksOf] of Object.entries(MARKS)) {
    const reporter = reporters.find((known) => known.name === name);
    test(name, () => {
      const kinds = (text: string): Set<string> =>
        new Set(marksOf(reporter?.render(hostileResult(text), options) ?? ''));
      const own = kinds('plain words');
      fc.assert(
        fc.property(anything, (text) => {
          expect([...kinds(text)].filter((kind) => !own.has(kind) && !/^<\/?code>$/.test(kind))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    }, 120_000);
  }

  test.each(reporters.map(({ name }) => name))(
    '%s renders',
    (name) => {
      const reporter = reporters.find((known) => known.name === name);
      fc.assert(
        fc.property(anything, (text) => {
          const report = reporter?.render(hostileResult(text), options) ?? '';
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
          expect(report).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u009b]|\p{Surrogate}/u);
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );
});
