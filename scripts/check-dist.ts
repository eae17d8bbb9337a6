/**
 * Fails when the committed dist is not, byte by byte, what the sources build. It builds a copy in another folder, with
 * another time zone, language and file mask: none of them may show in what is released.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const committed = join(root, 'dist');
/** Where the right one is left for those who cannot build it themselves, such as Dependabot. */
const expected = join(root, 'build', 'expected-dist');
/** Large, and no part of a build. */
const UNNEEDED = /^node_modules\/(?:node|@ast-grep|@biomejs|@arethetypeswrong|@rolldown|fast-check)(?:\/|$)/;

const copy = mkdtempSync(join(tmpdir(), 'somewhere else '));
try {
  for (const part of [
    'src',
    'scripts',
    'node_modules',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  }
  process.umask(0o077);
  execFileSync(process.execPath, [join(copy, 'scripts', 'build.ts')], {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  const fresh = join(copy, 'dist');
  const all = new Set([...filesOf(committed), ...filesOf(fresh)]);
  const stale = [...all].filter((file) => !isSame(join(committed, file), join(fresh, file)));
  rmSync(expected, { recursive: true, force: true });
  if (stale.length > 0) {
    cpSync(fresh, expected, { recursive: true });
    console.error(`dist is not fresh: ${stale.join(', ')}. Run npm run build and commit dist.`);
    process.exitCode = 1;
  } else console.log(`dist is fresh: ${all.size} files compared.`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function isNeeded(path: string): boolean {
  return !UNNEEDED.test(relative(root, path).split(sep).join('/'));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function isSame(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
