/** What a finding is recognised by when lines move: its rule, what it is about, and which of several equal ones it is. */

import { createHash } from 'node:crypto';
import type { Problem } from '../model/finding.ts';

/** Gives fingerprints; equal problems of one file get different ones, in the order in which they come. */
export function makeFingerprinter(): (rule: string, problem: Problem) => string {
  const seen = new Map<string, number>();
  return (rule, { identity }) => {
    // The file is left out: a renamed file keeps its findings.
    const key = JSON.stringify([rule, ...identity.map((part) => part.replace(/\s+/g, ' ').trim())]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}\0${ordinal}`).digest('hex').slice(0, 32);
  };
}
