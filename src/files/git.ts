/** git as a lister of files. */

import { listGit, runGit } from './run-git.ts';

/** Milliseconds; a named pipe in the place of a `.gitignore` keeps git waiting for ever. */
const PATIENCE = 15_000;

/** What `.gitignore`s say, and no file that the settings of the repository or of the machine name: it may have no end. */
const IGNORED = ['--exclude-per-directory=.gitignore'];

/** The paths that git lists below `root`, relative to it; null where there is no git or no repository. Told of folders that may not be read. */
export function gitList(root: string, onRefused: (path: string) => void = () => {}): string[] | null {
  const args = ['ls-files', '-z', '--cached', '--others', ...IGNORED, '--deduplicate'];
  const answer = runGit(root, args, { timeoutMs: PATIENCE });
  if (!answer.ok) return null;
  for (const [, folder] of answer.warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm))
    if (folder !== undefined) onRefused(folder);
  return answer.bytes
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

/** The listed paths that are marked as generated in a `.gitattributes`. */
export function gitGenerated(root: string, files: readonly string[]): ReadonlySet<string> {
  if (files.length === 0) return new Set();
  const answer = listGit(root, ['check-attr', '-z', '--stdin', 'linguist-generated'], {
    input: files.join('\0'),
    timeoutMs: PATIENCE,
  });
  const generated = new Set<string>();
  // path, attribute, value, path, attribute, value …
  for (let i = 0; answer && i + 2 < answer.length; i += 3) {
    const [path, , value] = answer.slice(i, i + 3);
    if (path !== undefined && (value === 'set' || value === 'true')) generated.add(path);
  }
  return generated;
}
