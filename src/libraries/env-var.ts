/** `env-var`: `env.get('X').default('…').required().asUrlString()`, https://github.com/evanshortiss/env-var */

import { withEnvironment } from '../evaluate/environment.ts';
import { foreign } from '../evaluate/foreign.ts';
import type { World } from '../evaluate/frame.ts';
import { withDefault } from '../evaluate/operators.ts';
import { mapOptions } from '../evaluate/options.ts';
import { readMember } from '../evaluate/properties.ts';
import { knownText } from '../evaluate/text.ts';
import { urlFrom } from '../evaluate/urls.ts';
import { type Argument, type Foreign, UNDEFINED, unknown, type Value, withMark } from '../evaluate/value.ts';
import { packageName } from '../model/package-name.ts';
import type { CallLike } from '../syntax/source-unit.ts';

/** The names in `made.by`: what reads variables, and a variable that is read. */
const READER = 'env-var';
const VARIABLE = 'env-var-variable';

/** The result of a call of env-var; null for anything else. */
export function callEnvVar(
  callee: Foreign,
  args: readonly Argument[],
  node: CallLike,
  world: World,
): Value | null {
  const name = callee.path.join('.');
  const [first] = args;
  if (callee.made?.by === VARIABLE) return step(callee, callee.made.options, name, first, node);
  const isReader = callee.made?.by === READER;
  if (!isReader && (callee.made || packageName(callee.module ?? '') !== 'env-var')) return null;
  const container = callee.made?.options ?? foreign(null, ['process', 'env'], node);
  if (name === 'get' || name === 'env.get') {
    if (!first) return container;
    const value = mapOptions(first.value(), node, (key) => variableOf(container, key, node));
    // Looked up here, since a `URL` that is made of it takes it in as a piece of text.
    return made(VARIABLE, withEnvironment(value, node, world), node);
  }
  return (name === 'from' || name === 'env.from') && first ? made(READER, first.value(), node) : null;
}

function variableOf(container: Value, key: Value, node: CallLike): Value {
  const name = knownText(key);
  return name === null ? unknown('call', node.getText(), node) : readMember(container, name, node);
}

/** One call on a variable: a default, a check, or what it is read as. */
function step(of: Foreign, value: Value, name: string, first: Argument | undefined, node: CallLike): Value {
  if (name === 'default' && first) {
    const fallback = (): Value => withMark(first.value(), first.node, 'default value');
    return made(VARIABLE, withDefault(value, fallback, node), node);
  }
  if (name === 'asUrlObject') return urlFrom(value, undefined, node);
  if (name === 'asArray' || name.startsWith('asJson')) return unknown('call', node.getText(), node);
  return name.startsWith('as') ? value : { ...of, path: [] };
}

function made(by: string, options: Value, node: CallLike): Foreign {
  const known = options.kind === 'constant' ? UNDEFINED : options;
  return { kind: 'foreign', module: 'env-var', path: [], made: { by, options: known }, node, trail: [] };
}
