/** Fails when the committed dist is not what the sources build. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'pleo-migrate-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), fresh], { stdio: 'inherit' });
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const committed = join(root, 'dist');
  const all = new Set([...files(committed), ...files(fresh)]);
  const stale = [...all].filter((file) => read(join(committed, file)) !== read(join(fresh, file)));
  if (stale.length > 0) {
    console.error(`dist is not fresh: ${stale.join(', ')}. Run npm run build and commit dist.`);
    process.exitCode = 1;
  } else console.log(`dist is fresh: ${all.size} files compared.`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'latin1').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
