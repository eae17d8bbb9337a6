/** What a finding is recognised by when lines move: its rule, what it is about, and which of several equal ones it is. */

import { createHash } from 'node:crypto';
import type { Problem } from '../model/finding.ts';
import { withoutFormat } from '../model/without-format.ts';

/** Hex digits that equal findings share; the rest counts them. */
const SHARED = 28;
const ORDINAL = 4;

/** Gives fingerprints; equal problems get different ones, in the order in which they come. */
export function makeFingerprinter(): (rule: string, problem: Problem) => string {
  const seen = new Map<string, number>();
  return (rule, { identity }) => {
    // The file is left out: a renamed file keeps its findings.
    const key = JSON.stringify([rule, ...identity.map(withoutFormat)]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const shared = createHash('sha256').update(key).digest('hex').slice(0, SHARED);
    return `${shared}${ordinal.toString(16).padStart(ORDINAL, '0')}`;
  };
}

/** What equal findings have in common. */
export function groupOf(fingerprint: string): string {
  return fingerprint.slice(0, SHARED);
}
