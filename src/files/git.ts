/** git as a lister of files. */

import { listGit } from './run-git.ts';

/** The paths that git lists below `root`, relative to it; null where there is no git or no repository. */
export function gitList(root: string): string[] | null {
  return listGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
}

/** The listed paths that are marked as generated in a `.gitattributes`. */
export function gitGenerated(root: string, files: readonly string[]): ReadonlySet<string> {
  if (files.length === 0) return new Set();
  const answer = listGit(root, ['check-attr', '-z', '--stdin', 'linguist-generated'], {
    input: files.join('\0'),
  });
  const generated = new Set<string>();
  // path, attribute, value, path, attribute, value …
  for (let i = 0; answer && i + 2 < answer.length; i += 3) {
    const [path, , value] = answer.slice(i, i + 3);
    if (path !== undefined && (value === 'set' || value === 'true')) generated.add(path);
  }
  return generated;
}
