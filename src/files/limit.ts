/** How much of a repository is read: what is cut off is said. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../model/report.ts';

/** Bytes of the largest file that is read, whatever limit is asked for: what is made of one takes many times its size. */
export const MOST_BYTES = 8 * 1024 * 1024;

export interface Limited {
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
}

/** The first so many files; `most` null: all. */
export function limitFiles(files: readonly string[], most: number | null): Limited {
  if (most === null || files.length <= most) return { files, faults: [] };
  const message = `The budget of ${most} ${most === 1 ? 'file' : 'files'} ran out; ${files.length - most} of ${files.length} were not looked at, from ${files[most]} on.`;
  return { files: files.slice(0, most), faults: [{ where: 'budget.files', message }] };
}

/** The first files that hold so many bytes together; `most` null: all. */
export function limitBytes(root: string, files: readonly string[], most: number | null): Limited {
  if (most === null) return { files, faults: [] };
  let sum = 0;
  for (const [index, file] of files.entries()) {
    sum += statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0;
    if (sum <= most) continue;
    const message = `The budget of ${most} bytes ran out; ${files.length - index} of ${files.length} files that name Pleo were not read, from ${file} on.`;
    return { files: files.slice(0, index), faults: [{ where: 'budget.bytes', message }] };
  }
  return { files, faults: [] };
}
