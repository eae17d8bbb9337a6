/** Files and folders that this user may not read, or that the disk does not give: nobody knows what they hold. */

import { relative, resolve, sep } from 'node:path';
import type { Fault } from '../model/report.ts';

/** The most of them that are named one by one. */
const NAMED = 20;

/** Whether the system refuses what is there, as it does without permission and on broken disks. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:EACCES|EPERM|EIO)$/.test(String(error.code));
}

/** What is said of paths that are refused. */
export function refusedFaults(root: string, paths: readonly string[]): Fault[] {
  const faults = paths.slice(0, NAMED).map((path): Fault => {
    const where = relative(root, resolve(root, path)).split(sep).join('/');
    return { where, message: 'It may not be read, so nobody knows what it holds.' };
  });
  const more = paths.length - NAMED;
  if (more > 0) faults.push({ where: '.', message: `${more} more may not be read.` });
  return faults;
}
