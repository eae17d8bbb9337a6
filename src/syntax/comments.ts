/** Comments of sources: what the compiler's own scanner takes for one, never what looks like one in a text. */

import type { Comment, Commented } from '../model/commented.ts';
import { locateRange } from './program.ts';
import { type TS, ts } from './typescript.ts';

/** The comments of a parsed file that hold `word`; null when none does. */
export function commentsWith(word: string, source: TS.SourceFile): Commented | null {
  const { text, fileName } = source;
  const comments: Comment[] = [];
  for (let at = text.indexOf(word), next = 0; at >= 0; at = text.indexOf(word, next)) {
    const token = tokenAt(source, at);
    // Behind the comments before it stands the token itself.
    const first = token.getStart(source);
    if (at < first)
      comments.push(
        ...commentsBefore(token, source).filter(({ start, end }) => text.slice(start, end).includes(word)),
      );
    next = Math.max(at + 1, first);
  }
  if (comments.length === 0) return null;
  return { file: fileName, text, comments, locate: (start, end) => locateRange(source, start, end) };
}

function commentsBefore(token: TS.Node, source: TS.SourceFile): Comment[] {
  const { text } = source;
  const isJsx = ts.isJsxExpression(token.parent) && !token.parent.expression;
  const next = isJsx ? behindJsxComments(text, token.end) : token.getStart(source);
  // Those on the line of the token before are trailing; at the start of a file, all are both.
  const ends = new Map(
    [
      ...(ts.getTrailingCommentRanges(text, token.pos) ?? []),
      ...(ts.getLeadingCommentRanges(text, token.pos) ?? []),
    ].map(({ pos, end }) => [pos, end]),
  );
  return [...ends].map(([start, end]) => ({ start, end, next }));
}

/** The token at an offset, with the blanks and comments before it. */
function tokenAt(source: TS.SourceFile, offset: number): TS.Node {
  let at: TS.Node = source;
  for (;;) {
    const inner = childAt(at.getChildren(source), offset);
    if (!inner) return at;
    at = inner;
  }
}

/** Children stand one behind the other. */
function childAt(children: readonly TS.Node[], offset: number): TS.Node | null {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (!child || child.pos > offset) high = middle;
    else if (child.end <= offset) low = middle + 1;
    else return child;
  }
  return null;
}

/** Comments between elements are expressions that are empty: braces with a comment in them. */
function behindJsxComments(text: string, from: number): number {
  const next = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  const [opening] = /^\{\s*\/\*/.exec(text.slice(next, next + 100)) ?? [];
  const closing = opening === undefined ? -1 : text.indexOf('*/', next + opening.length);
  const [closed] = closing < 0 ? [] : (/^\*\/\s*\}/.exec(text.slice(closing, closing + 100)) ?? []);
  return closed === undefined ? next : behindJsxComments(text, closing + closed.length);
}
