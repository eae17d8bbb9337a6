/** Places as SARIF writes them: relative, percent-encoded, and on one line. */

import type { Location } from '../model/location.ts';
import { escapeUri } from './escape.ts';

/** The column behind the last character of a line, or null when the file cannot be read. */
export type LineEnd = (file: string, line: number) => number | null;

export function makeLineEnd(source: (file: string) => string | null): LineEnd {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? source(file)?.split(/\r\n|[\n\r\u2028\u2029]/) ?? [];
    known.set(file, lines);
    const text = lines[line - 1];
    return text === undefined ? null : text.trimEnd().length + 1;
  };
}

/** A pull request shows an alert only when all its lines are in the diff, so a range ends on its first line. */
export function physicalLocation(at: Location, lineEnd: LineEnd): object {
  const end = at.endLine === at.line ? at.endColumn : (lineEnd(at.file, at.line) ?? at.column + 1);
  return {
    artifactLocation: { uri: escapeUri(at.file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: at.line,
      startColumn: at.column,
      endLine: at.line,
      endColumn: Math.max(end, at.column + 1),
    },
  };
}
