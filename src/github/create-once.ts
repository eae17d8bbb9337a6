/** Creating although the answer may get lost: what was made all the same is looked for before it is made again. */

import { GitHubError } from './github-error.ts';

const ATTEMPTS = 3;

/** `find` gives what `create` made when its answer was lost, or null. */
export async function createOnce<Made>(
  create: () => Promise<Made>,
  find: () => Promise<Made | null>,
): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      const lost = error instanceof GitHubError && error.kind === 'unavailable';
      if (!lost || attempt === ATTEMPTS) throw error;
    }
    const found = await find();
    if (found !== null) return found;
  }
}
