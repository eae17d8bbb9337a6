/** `@fastify/env`: the environment through a schema, as `fastify.config`. */

import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, type World } from '../evaluate/frame.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import type { Value } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';
import { callsNamed } from './calls-by-name.ts';
import { nearest } from './nearest-file.ts';
import { environmentOf } from './schema-parsing.ts';

const MODULES = new Set(['@fastify/env', 'fastify-env']);

/** The member of a server that the plugin sets; null for any other. */
export function fastifyEnvMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  if (of.kind !== 'unknown' && of.kind !== 'foreign') return null;
  const registered = callsNamed('register', world.program).filter((call) => {
    const [plugin, options] = call.arguments;
    if (!plugin || !options) return false;
    const frame = frameAt(call, world);
    const value = evaluate(plugin, frame);
    if (value.kind !== 'foreign' || !MODULES.has(value.module ?? '')) return false;
    return name === (knownText(readMember(evaluate(options, frame), 'confKey', call)) ?? 'config');
  });
  const [call] = nearest(registered, (one) => one.getSourceFile().fileName, node);
  const options = call?.arguments[1];
  return call && options ? environmentOf(evaluate(options, frameAt(call, world)), ['schema'], call) : null;
}
