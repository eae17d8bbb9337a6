/** Comments outside of scripts: in settings files, and in the markup of components. */

import { join } from 'node:path';
import type { Comment, Commented } from '../model/commented.ts';
import type { CommentReader } from '../settings/comments.ts';
import { commentReaderOf } from '../settings/formats.ts';
import { indexLines } from '../settings/line-index.ts';
import type { Line } from '../settings/lines.ts';
import { makeSearch } from './candidates.ts';
import { markupComments } from './markup-comments.ts';
import { readSource } from './read-source.ts';

/** The comments of those among `files` that hold `word`. */
export function readCommented(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly word: string;
  readonly maxFileSize: number;
}): Commented[] {
  const { root, files, word, maxFileSize } = input;
  const search = makeSearch([word]);
  return files.flatMap((file): Commented | [] => {
    const reader = /\.(?:vue|svelte|astro)$/.test(file) ? markupComments : commentReaderOf(file);
    if (!reader || !search(join(root, file))) return [];
    const source = readSource(root, file, maxFileSize);
    if (!('text' in source)) return [];
    const { text } = source;
    return { file, text, comments: withNext(text, readAll(reader, text)), locate: indexLines(file, text) };
  });
}

function readAll(reader: CommentReader, text: string): readonly Line[] {
  try {
    return [...reader(text)];
  } catch {
    // The parsers of others are not ours to vouch for.
    return [];
  }
}

/** Each with what comes first behind it that is neither blank nor comment. */
function withNext(text: string, all: readonly Line[]): Comment[] {
  const comments: Comment[] = [];
  for (const { start, end } of all.toReversed()) {
    BLANKS.lastIndex = end;
    BLANKS.exec(text);
    const first = BLANKS.lastIndex;
    const following = comments.at(-1);
    comments.push({ start, end, next: following?.start === first ? following.next : first });
  }
  return comments.reverse();
}

const BLANKS = /\s*/y;
