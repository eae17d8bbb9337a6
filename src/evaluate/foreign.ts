/** Things of packages and of the platform: named by where they come from, members dropped into one path. */

import { own } from '../model/own.ts';
import type { TS } from '../syntax/typescript.ts';
import { type Foreign, unknown, type Value } from './value.ts';

/** Names of the global object itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** Where environment variables are read from, as paths of globals. */
const ENVIRONMENTS = ['process.env', 'import.meta.env', 'Bun.env'];

/** Modules whose members are environment variables, and under which names (empty: the module itself). */
const ENVIRONMENT_MODULES: Readonly<Record<string, readonly string[]>> = {
  '$env/static/private': [''],
  '$env/static/public': [''],
  '$env/dynamic/private': ['env'],
  '$env/dynamic/public': ['env'],
  'astro:env/server': [''],
  'astro:env/client': [''],
  'cloudflare:workers': ['env'],
  '@env': [''],
  'react-native-dotenv': [''],
  'react-native-config': ['', 'Config'],
  bun: ['env'],
};

/** A foreign thing; environment variables are known as such. */
export function foreign(module: string | null, path: readonly string[], node: TS.Node): Value {
  const [head, ...rest] = path;
  if (module === 'process' || module === 'node:process')
    return foreign(null, ['process', ...withoutDefault(path)], node);
  if (module === null && head !== undefined && rest.length > 0 && GLOBAL_OBJECTS.has(head)) {
    return foreign(null, rest, node);
  }
  const members = module === null ? path : withoutDefault(path);
  const variable = environmentVariable(module, members);
  if (variable !== null)
    return { ...unknown('environment', variable, node), trail: [{ node, note: `reads ${variable}` }] };
  return { kind: 'foreign', module, path: members, made: null, node, trail: [] };
}

/** The variable that a path of members reads, or null. */
function environmentVariable(module: string | null, path: readonly string[]): string | null {
  const holders = module === null ? ENVIRONMENTS : own(ENVIRONMENT_MODULES, module);
  const holder = path.slice(0, -1).join('.');
  return holders?.includes(holder) ? (path.at(-1) ?? null) : null;
}

/** A member of a foreign thing. */
export function foreignMember(of: Foreign, name: string, node: TS.Node): Value {
  if (of.made) return { ...of, path: [...of.path, name], node };
  const value = foreign(of.module, [...of.path, name], node);
  return value.kind === 'foreign' || value.kind === 'unknown'
    ? { ...value, trail: [...of.trail, ...value.trail] }
    : value;
}

/** `axios.default.get` is `axios.get`: CommonJS and ES modules meet here. */
function withoutDefault(path: readonly string[]): readonly string[] {
  return path[0] === 'default' ? withoutDefault(path.slice(1)) : path;
}
