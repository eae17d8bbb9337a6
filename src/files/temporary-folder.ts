/** A folder of our own, for as long as something is done in it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

/** Makes a folder for `use`, and removes it with all that is in it, also when a signal ends the program. */
export async function withTemporaryFolder<Result>(
  purpose: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  let folder: string | null = null;
  const remove = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // Before it is there: a signal may come in between.
  const done = atEnd(remove);
  try {
    folder = mkdtempSync(join(tmpdir(), `pleo-migrate-${purpose}-`));
    return await use(folder);
  } finally {
    remove();
    done();
  }
}
