/** Folders of packages → the page that names each with its version, its licence, and the licence's text. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const TEXTS = join(import.meta.dirname, 'licences');

/** Third-party code that a package carries inside, so that no package of its own tells of it. */
const CARRIED: Readonly<
  Record<string, { readonly name: string; readonly licence: string; readonly text: string }>
> = {
  '@ts-morph/common': { name: 'typescript', licence: 'Apache-2.0', text: 'typescript.txt' },
  undici: { name: 'llhttp', licence: 'MIT', text: 'llhttp.txt' },
};

/** Throws where a package has no licence text. */
export function licencePage(folders: readonly string[]): string {
  const all = folders.flatMap((folder) => [licenceOf(folder), ...carriedIn(folder)]);
  const sorted = all.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const sections = sorted.map(
    ({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`,
  );
  const line = `\n${'='.repeat(80)}\n\n`;
  return [
    'The files in this folder contain code of these packages, each under its own licence.\n',
    `${sorted.map(({ name, version, licence }) => `${name} ${version} (${licence})\n`).join('')}`,
    ...sections,
  ].join(line);
}

function licenceOf(folder: string): Licensed {
  const { name, version, license } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file || typeof license !== 'string') throw new Error(`${name} ${version} comes without its licence.`);
  return { name, version, licence: license, text: read(join(folder, file)) };
}

function carriedIn(folder: string): Licensed[] {
  const { name, version } = manifestOf(folder);
  const carried = CARRIED[name];
  if (!carried) return [];
  const { text, ...rest } = carried;
  return [{ ...rest, version: `(in ${name} ${version})`, text: read(join(TEXTS, text)) }];
}

function manifestOf(folder: string): { name: string; version: string; license: unknown } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
