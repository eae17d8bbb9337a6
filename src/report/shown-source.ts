/** The lines of a file as they may be shown: credentials in them are covered. */

import type { Location } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import { coverRanges, coverSource, makeSecrets } from '../secrecy/cover.ts';

/** The lines of a file, or null when it cannot be read. */
export type SourceLines = (file: string) => readonly string[] | null;

/** Files whose lines are kept: findings stand file by file, and what led to them in a few others. */
const KEPT = 16;

/** Reads each file once, as long as there are few at a time. */
export function makeSourceLines(source: (file: string) => string | null, result: ScanResult): SourceLines {
  const known = new Map<string, readonly string[] | null>();
  const secrets = makeSecrets(result.secrets);
  const places = secretPlaces(result);
  return (file) => {
    const seen = known.get(file);
    if (seen !== undefined) return seen;
    const text = source(file);
    const hidden = places.filter((place) => place.file === file);
    const lines =
      text === null
        ? null
        : coverSource(coverRanges(text, hidden), file, secrets).split(/\r\n|[\n\r\u2028\u2029]/);
    const [oldest] = known.keys();
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
    known.set(file, lines);
    return lines;
  };
}

/** Where a scan says that a credential stands as text. */
function secretPlaces({ calls, findings }: ScanResult): Location[] {
  const literal = calls.flatMap(({ credential }) =>
    credential?.source.type === 'literal' ? credential.at : [],
  );
  return [...literal, ...findings.flatMap(({ rule, at }) => (rule === 'hardcoded-credential' ? at : []))];
}
