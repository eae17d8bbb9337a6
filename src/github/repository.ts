/** A repository by its two names. */

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The two names in `owner/repo`; empty where they are missing. */
export function readRepository(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}
