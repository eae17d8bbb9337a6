/** src → build (tsc) → dist (ncc, CommonJS). `node scripts/build.ts [folder]` builds into another folder than dist. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const build = join(root, 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const run = (command: string, args: string[]): void => {
  const windows = process.platform === 'win32';
  execFileSync(join(bin, windows ? `${command}.cmd` : command), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
};

rmSync(build, { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json']);
// ncc writes an ES module where the nearest package.json says so, which ts-morph does not survive; with `commonjs`
// there, webpack refuses the `import`s that tsc leaves. So it says neither, only what the program itself reads.
writeFileSync(join(build, 'package.json'), `${JSON.stringify({ version })}\n`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
for (const edge of ['cli', 'action']) {
  run('ncc', [
    'build',
    join(build, 'src', `${edge}.js`),
    '-o',
    join(out, edge),
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
  ]);
  for (const file of readdirSync(join(out, edge))) {
    if (file === 'package.json') rmSync(join(out, edge, file));
  }
}
shareChunks();
const cli = join(out, 'cli', 'index.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8').replace(/^#!.*\n/, '')}`);
chmodSync(cli, 0o755);

/** The compiler's chunk is the same in both: the action reads the command line's. */
function shareChunks(): void {
  const chunk = /^\d+\.index\.js$/;
  const files = (edge: string): string[] => readdirSync(join(out, edge)).filter((file) => chunk.test(file));
  for (const file of files('action')) {
    if (!files('cli').includes(file)) continue;
    const mine = readFileSync(join(out, 'action', file), 'utf8');
    if (mine !== readFileSync(join(out, 'cli', file), 'utf8')) continue;
    writeFileSync(join(out, 'action', file), `module.exports = require('../cli/${file}');\n`);
  }
}
