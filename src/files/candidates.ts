/** Which files can matter: a byte search, each file read once into one buffer, whatever the size of the tree. */

import { closeSync, openSync, readSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Fault, Skipped } from '../model/report.ts';
import { gitGenerated } from './git.ts';
import { isInside } from './is-inside.ts';
import { MOST_BYTES } from './limit.ts';
import { CAUTIOUS, tooLarge } from './read-bytes.ts';
import { readSource } from './read-source.ts';
import { isRefusal, refusedFaults } from './refused.ts';

export interface Candidates {
  readonly candidates: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Files that may matter and were too large to be looked at. */
  readonly faults: readonly Fault[];
}

/** The files that contain one of the words (ASCII, any case) and are fit to be parsed. */
export function findCandidates(input: {
  readonly root: string;
  readonly files: readonly string[];
  readonly words: readonly string[];
  readonly maxFileSize: number;
  /** Told how many were searched. */
  readonly onFile?: (done: number) => void;
}): Candidates {
  const { root, files, words, maxFileSize, onFile } = input;
  const refused: string[] = [];
  const search = makeSearch(words, (path) => refused.push(resolve(path)));
  const folder = shortPathTo(root);
  const named = files.filter((file, index) => {
    onFile?.(index);
    return search(`${folder}${file}`);
  });
  const generated = gitGenerated(root, named);
  const candidates: string[] = [];
  const skipped: Skipped[] = [];
  const faults: Fault[] = [];
  for (const file of named) {
    if (generated.has(file)) {
      skipped.push({ file, reason: 'generated (.gitattributes), although it names Pleo' });
      continue;
    }
    const source = readSource(root, file, maxFileSize);
    if ('text' in source) {
      candidates.push(file);
      continue;
    }
    skipped.push({ file, reason: `${source.skipped}, although it names Pleo` });
    if (source.skipped === tooLarge(maxFileSize)) faults.push(unreadFault(file, maxFileSize));
  }
  faults.push(...refusedFaults(root, refused));
  return { candidates, skipped, faults };
}

/** That a file was not read although it may matter. */
export function unreadFault(file: string, maxFileSize: number): Fault {
  return {
    where: file,
    message: `It names Pleo and was not read, since it is ${tooLarge(maxFileSize)}; ${maxFileSize < MOST_BYTES ? '--max-file-size sets the limit' : 'no larger file is read'}.`,
  };
}

/** A folder's path with its separator, from the current directory where it lies in it: the system walks each part. */
function shortPathTo(folder: string): string {
  const here = process.cwd();
  const path = isInside(here, folder) ? relative(here, folder) : folder;
  return path === '' ? '' : `${path}${sep}`;
}

/** How much of a file is read at a time; a word across the border is found by the overlap. */
const CHUNK = 1024 * 1024;

/** A search for any of the words (ASCII, any case) in a file's bytes; told of files that may not be read. */
export function makeSearch(
  words: readonly string[],
  onRefused: (path: string) => void = () => {},
): (path: string) => boolean {
  const buffer = Buffer.alloc(CHUNK);
  const escaped = (piece: string): string => piece.replace(/[^a-z0-9]/gi, '\\$&');
  const pattern = new RegExp(words.map(escaped).join('|'), 'i');
  // UTF-16 has a zero byte behind each letter.
  const wide = new RegExp(words.map((word) => [...word].map(escaped).join('\\0')).join('|'), 'i');
  const overlap = Math.max(...words.map((word) => word.length)) * 2;
  return (path) => {
    const descriptor = tryOpen(path, onRefused);
    if (descriptor === null) return false;
    try {
      // Most files end in the first read: asking for their size would cost as much as reading them.
      for (let kept = 0, isLast = false; !isLast; ) {
        const length = readSync(descriptor, buffer, kept, CHUNK - kept, null);
        isLast = length < CHUNK - kept;
        // Latin-1 keeps bytes apart and costs one copy; a regular expression on it beats several indexOf.
        const text = buffer.toString('latin1', 0, kept + length);
        if (pattern.test(text) || (text.includes('\0') && wide.test(text))) return true;
        const end = kept + length;
        kept = Math.min(overlap, end);
        buffer.copyWithin(0, end - kept, end);
      }
      return false;
    } catch (error) {
      if (isRefusal(error)) onRefused(path);
      return false;
    } finally {
      closeSync(descriptor);
    }
  };
}

function tryOpen(path: string, onRefused: (path: string) => void): number | null {
  try {
    return openSync(path, CAUTIOUS);
  } catch (error) {
    // Others are tracked, but deleted in the work tree; or links.
    if (isRefusal(error)) onRefused(path);
    return null;
  }
}
