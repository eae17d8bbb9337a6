/** Reports as an organisation has them: real findings, repeated up to a number, in a few files that many names lead to. */

import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fleet {
  readonly repositories: number;
  readonly findings: number;
  /** Spaces; the tool's own reports have two, and are read half as fast. */
  readonly indent: number;
}

/** Different files; the others are hard links to them, so that thousands cost no more room and time. */
const DIFFERENT = 8;

interface Placed {
  readonly id?: string;
  readonly call?: string | null;
  readonly file: string;
}

interface Sample {
  readonly calls: readonly Placed[];
  readonly findings: readonly Placed[];
}

/** Fills a folder with reports made of a real one; each repository is called as its file. */
export function makeReports(folder: string, sample: Sample, { repositories, findings, indent }: Fleet): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < repositories; index += 1) {
    const path = join(folder, `repository-${String(index).padStart(4, '0')}.json`);
    if (index >= DIFFERENT) {
      linkSync(join(folder, `repository-${String(index % DIFFERENT).padStart(4, '0')}.json`), path);
      continue;
    }
    writeFileSync(path, JSON.stringify(repeated(sample, findings, index), null, indent));
  }
}

/** The same findings, again and again, in other files. */
function repeated(sample: Sample, findings: number, index: number): object {
  const rounds = Math.ceil(findings / sample.findings.length);
  const copies = <One extends Placed>(ones: readonly One[], round: number): One[] =>
    ones.map((one, ordinal) => ({
      ...one,
      ...(one.id === undefined ? {} : { id: `${one.id}r${round}` }),
      ...(typeof one.call === 'string' ? { call: `${one.call}r${round}` } : {}),
      ...('fingerprint' in one
        ? {
            fingerprint: createHash('sha256')
              .update(`${index} ${round} ${ordinal}`)
              .digest('hex')
              .slice(0, 32),
          }
        : {}),
      file: `packages/service-${index}-${round}/${one.file}`,
    }));
  const all = Array.from({ length: rounds }, (_, round) => round);
  return {
    ...sample,
    calls: all.flatMap((round) => copies(sample.calls, round)),
    findings: all.flatMap((round) => copies(sample.findings, round)).slice(0, findings),
  };
}
