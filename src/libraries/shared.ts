/** Members that a framework lets everybody read, once somebody registered them: `fastify.decorate`, Nuxt's `provide`. */

import type { World } from '../evaluate/frame.ts';
import type { Value } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';

export function sharedMember(_of: Value, _name: string, _node: TS.Node, _world: World): Value | null {
  return null;
}
