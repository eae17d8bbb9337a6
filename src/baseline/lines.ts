/** The text of a baseline: one line of JSON for each finding, sorted, so that branches merge line by line. */

import type { Finding } from '../model/finding.ts';
import type { BaselineEntry } from '../model/report.ts';
import { UserError } from '../model/user-error.ts';
import { sortEntries } from './match.ts';

/** What a baseline keeps of a finding: nothing that moves with its lines. */
export function entryOf({ fingerprint, rule, at }: Finding): BaselineEntry {
  return { fingerprint, rule, file: at.file };
}

/** The text of a baseline; keys always stand in this order. */
export function writeEntries(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map(
    ({ fingerprint, rule, file }) => `${JSON.stringify({ fingerprint, rule, file })}\n`,
  );
  return [...new Set(lines)].join('');
}

/** Reads the text of a baseline. Throws `UserError` that names the line. */
export function readEntries(text: string, file: string): BaselineEntry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index): BaselineEntry | [] => {
      const written = line.trim();
      return written === '' ? [] : readEntry(written, `${file}:${index + 1}`);
    });
}

function readEntry(written: string, place: string): BaselineEntry {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(written)) {
    throw new UserError(
      `${place}: two branches were merged here, and the conflict is left.`,
      'Keep the lines of both sides and take the marks out; `*.baseline.jsonl merge=union` in .gitattributes does it by itself.',
    );
  }
  const value = parse(written);
  if (typeof value !== 'object' || value === null) {
    throw new UserError(`${place}: this is no entry of a baseline.`, AGAIN);
  }
  const read = (key: keyof BaselineEntry): string => {
    const found: unknown = Reflect.get(value, key);
    if (typeof found === 'string' && found !== '') return found;
    throw new UserError(`${place}: the entry has no ${key}.`, AGAIN);
  };
  return { fingerprint: read('fingerprint'), rule: read('rule'), file: read('file') };
}

const AGAIN = 'Take the line out, or write the baseline again with pleo-migrate baseline.';

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
