/** `node scripts/release-notes.ts v1.2.3` prints what CHANGELOG.md says of that version; fails where tag, version and changelog do not agree. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

const section = changelog
  .split(/^(?=## )/m)
  .find((part) => part.startsWith(`## [${version}]`))
  ?.replace(/^.*\n/, '')
  .replace(/^\[.*\]: .*$/gm, '')
  .trim();
const released = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(
  changelog,
);

if (tag !== `v${version}`) fail(`The tag is ${tag}, and package.json says ${version}.`);
else if (!section) fail(`CHANGELOG.md says nothing of ${version}.`);
else if (!released) fail(`CHANGELOG.md has no date for ${version}.`);
else console.log(section);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
