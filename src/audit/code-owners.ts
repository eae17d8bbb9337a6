/** CODEOWNERS → who owns a file. The last line that fits wins, also one without owners. */

import { fitsPattern, type PathPattern, readPattern } from './path-pattern.ts';

/** Where GitHub looks, first found first. */
const CODE_OWNERS_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a larger file. */
const MAX_BYTES = 3 * 1024 * 1024;

/** `@name`, `@organisation/team`, or the address of a mail box. */
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/;

/** The owners of a file as the CODEOWNERS file writes them; empty: nobody's. */
export type OwnersOf = (file: string) => readonly string[];

interface Line {
  readonly pattern: PathPattern;
  readonly owners: readonly string[];
}

/** Null: the repository says nothing of owners. `readText`: a file of the repository, or null. */
export function readCodeOwners(readText: (file: string) => string | null): OwnersOf | null {
  for (const file of CODE_OWNERS_FILES) {
    const text = readText(file);
    if (text === null) continue;
    if (Buffer.byteLength(text) > MAX_BYTES) return null;
    return makeOwnersOf(text);
  }
  return null;
}

function makeOwnersOf(text: string): OwnersOf {
  const lines = text.split(/\r?\n/).flatMap(readLine);
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const owners =
      known.get(file) ?? lines.findLast(({ pattern }) => fitsPattern(pattern, file))?.owners ?? [];
    known.set(file, owners);
    return owners;
  };
}

/** Nothing for comments, and for what GitHub leaves out as wrong. */
function readLine(line: string): Line[] {
  const [, written = '', rest = ''] = /^\s*((?:\\.|[^\s\\])+)(.*)$/.exec(line) ?? [];
  if (written === '' || written.startsWith('#') || written.startsWith('!')) return [];
  if (/[[\]]|\*\*\*/.test(written)) return [];
  const pattern = readPattern(written);
  const [said = ''] = rest.split(/\s#/);
  const owners = said.split(/\s+/).filter((word) => word !== '');
  if (pattern === null || !owners.every((owner) => OWNER.test(owner))) return [];
  return [{ pattern, owners }];
}
