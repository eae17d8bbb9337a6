/** Which findings come first where there is room for a few. */

import type { Finding } from '../model/finding.ts';
import { comparePlaces } from '../model/location.ts';

const SEVERITIES = ['error', 'warning', 'notice'];
const CERTAINTIES = ['certain', 'likely', 'possible'];

/** Most important first: severity, certainty, source before tests and docs, place; each finding once. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const unique = findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
  return unique.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(a.context !== 'source') - Number(b.context !== 'source') ||
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      comparePlaces(a.at, b.at),
  );
}
