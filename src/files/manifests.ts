/** The packages of the repository, as their manifests tell. */

import { posix } from 'node:path';
import { isRecord } from './is-record.ts';
import { parseJson } from './parse-json.ts';

export interface Manifest {
  readonly folder: string;
  readonly name: string | null;
  /** The names of all packages that it asks for. */
  readonly needs: readonly string[];
}

const NEEDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Reads each `package.json` among the files; what is no manifest tells nothing. */
export function readManifests(
  files: readonly string[],
  readText: (file: string) => string | null,
): Manifest[] {
  return files.flatMap((file) => {
    if (posix.basename(file) !== 'package.json') return [];
    const text = readText(file);
    const manifest: unknown = text === null ? null : parseJson(text);
    if (!isRecord(manifest)) return [];
    const { name } = manifest;
    const needs = NEEDS.flatMap((key) => {
      const table = manifest[key];
      return isRecord(table) ? Object.keys(table) : [];
    });
    return [{ folder: posix.dirname(file), name: typeof name === 'string' ? name : null, needs }];
  });
}
