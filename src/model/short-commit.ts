/** Commits as people read them. */

/** The first seven digits. */
export function shortOf(commit: string): string {
  return commit.slice(0, 7);
}
