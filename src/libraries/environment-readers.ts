/** Packages that read the environment, or files of variables into it: one table, by module and name. */

import { foreign } from '../evaluate/foreign.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { withDefault } from '../evaluate/operators.ts';
import { mapOptions } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import { type Argument, type Foreign, UNDEFINED, unknown, type Value, withMark } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { packageName } from '../model/package-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';

type Reading =
  /** Every variable, or an object with them in the member `in`. */
  | { readonly gives: 'environment'; readonly in?: string }
  /** The variable named in the first argument; `fallback`: the argument with its default. */
  | { readonly gives: 'variable'; readonly fallback?: number }
  /** The same with the default as a member `in` of the argument, as an object whose method `value` gives it. */
  | { readonly gives: 'held'; readonly fallback: number; readonly in: string }
  /** Something whose method `get` reads a variable. */
  | { readonly gives: 'reader' };

const all: Reading = { gives: 'environment' };
const parsed: Reading = { gives: 'environment', in: 'parsed' };
const variable: Reading = { gives: 'variable', fallback: 1 };
const held: Reading = { gives: 'held', fallback: 1, in: 'default' };

const TABLES: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  dotenv: { config: parsed, configDotenv: parsed, parse: all },
  'dotenv-flow': { config: parsed, parse: all },
  'dotenv-safe': { config: parsed, load: parsed },
  'dotenv-extended': { load: all, config: all },
  'dotenv-expand': { expand: parsed, '()': parsed },
  'dotenv-defaults': { config: parsed, parse: all },
  'dotenv-parse-variables': { '()': all },
  '@dotenvx/dotenvx': { config: parsed, parse: all, get: variable },
  '@std/dotenv': { load: all, loadSync: all, parse: all },
  'env-cmd': { GetEnvVars: all },
  util: { parseEnv: all },
  vite: { loadEnv: all },
  '@next/env': { loadEnvConfig: { gives: 'environment', in: 'combinedEnv' } },
  'next-runtime-env': { env: variable },
  'hono/adapter': { env: all },
  'astro:env/server': { getSecret: variable },
  getenv: { '()': variable, string: variable, url: variable },
  '@ioc:Adonis/Core/Env': { get: variable },
  '@adonisjs/core/env': { 'Env.create': { gives: 'reader' } },
  '@adonisjs/env': { 'Env.create': { gives: 'reader' } },
  'firebase-functions/params': { defineString: held, defineSecret: held },
  'firebase-functions/v2/params': { defineString: held, defineSecret: held },
  'firebase-functions': { 'params.defineString': held, 'params.defineSecret': held },
};

/** Functions of platforms that read a variable. */
const GLOBALS: Readonly<Record<string, Reading>> = {
  'Netlify.env.get': variable,
  'Netlify.env.toObject': all,
  'Deno.env.toObject': all,
};

/** The names in `made.by`. */
const HELD = 'held-variable';
const READER = 'environment-reader';

/** The result of a call that reads the environment; null for anything else. */
export function callEnvironment(callee: Foreign, args: readonly Argument[], node: CallLike): Value | null {
  const name = callee.path.join('.') || '()';
  if (callee.made?.by === HELD) return name === 'value' ? callee.made.options : null;
  if (callee.made?.by === READER) return name === 'get' ? read(variable, args, node) : null;
  if (callee.made) return null;
  const reading =
    callee.module === null ? own(GLOBALS, name) : own(own(TABLES, moduleOf(callee.module)), name);
  return reading ? read(reading, args, node) : null;
}

function read(reading: Reading, args: readonly Argument[], node: CallLike): Value {
  if (reading.gives === 'reader') return made(READER, UNDEFINED, node);
  if (reading.gives === 'environment') {
    const environment = foreign(null, ['process', 'env'], node);
    const { in: member } = reading;
    if (member === undefined) return environment;
    return fieldsOf([{ kind: 'property', name: member, value: () => environment }], node);
  }
  const value = mapOptions(args[0]?.value() ?? UNDEFINED, node, (option) => {
    const name = knownText(option);
    return name === null
      ? unknown('call', node.getText(), node)
      : foreign(null, ['process', 'env', name], node);
  });
  const fallback = fallbackIn(reading, args, node);
  const whole = fallback ? withDefault(value, () => fallback, node) : value;
  return reading.gives === 'held' ? made(HELD, whole, node) : whole;
}

function fallbackIn(
  reading: Exclude<Reading, { gives: 'environment' | 'reader' }>,
  args: readonly Argument[],
  node: CallLike,
): Value | null {
  const argument = reading.fallback === undefined ? undefined : args[reading.fallback];
  if (!argument) return null;
  const whole = argument.value();
  const value = reading.gives === 'held' ? readMember(whole, reading.in, node) : whole;
  return value.kind === 'constant' ? null : withMark(value, argument.node, 'default value');
}

function made(by: string, options: Value, node: CallLike): Foreign {
  return { kind: 'foreign', module: null, path: [], made: { by, options }, node, trail: [] };
}

/** `npm:dotenv@16`, `jsr:@std/dotenv`, `https://deno.land/std@0.224.0/dotenv/mod.ts`, `node:util`. */
function moduleOf(specifier: string): string {
  if (/^https:\/\/deno\.land\/std(?:@[\w.]+)?\/dotenv\//.test(specifier)) return '@std/dotenv';
  return packageName(specifier);
}
