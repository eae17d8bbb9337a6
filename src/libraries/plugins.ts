/** Plugins: functions that an application calls with itself and with the options that they are registered with. */

import { functionIn } from '../evaluate/enters.ts';
import { optionsOf } from '../evaluate/options.ts';
import { type Argument, type FunctionValue, passing, type Value } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import type { TS } from '../syntax/typescript.ts';

/** By the method that registers: the plugin is the function itself, or a member of an object. */
const PLUGS: Readonly<Record<string, readonly (string | null)[]>> = {
  // fastify's functions, hapi's objects.
  register: [null, 'register'],
  // Vue's objects; what is a function is a middleware as often.
  use: ['install'],
};

/** The plugin that `of.method(plugin, options)` calls, with what it gets bound; null for other methods and arguments. */
export function enteredPlugin(
  of: () => Value,
  method: string,
  [plugin, options]: readonly Argument[],
  node: TS.CallExpression,
): FunctionValue | null {
  const ways = own(PLUGS, method);
  if (!ways || !plugin) return null;
  const given = plugin.value();
  for (const way of ways) {
    const fn = way === null ? functionIn(given) : memberIn(given, way);
    const application = passing(of, node);
    if (fn) return { ...fn, bound: [...fn.bound, application, ...(options ? [options] : [])] };
  }
  return null;
}

function memberIn(value: Value, name: string): FunctionValue | null {
  for (const option of optionsOf(value)) {
    const member = option.kind === 'fields' ? option.read(name) : null;
    const fn = member && functionIn(member);
    if (fn) return fn;
  }
  return null;
}
