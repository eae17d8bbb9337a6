/** Members that a framework lets everybody read, once somebody set them: `fastify.decorate`, Nuxt's `provide`, `app.locals`. */

import type { World } from '../evaluate/frame.ts';
import { oneOf, optionsOf } from '../evaluate/options.ts';
import { knownText } from '../evaluate/text.ts';
import { type Foreign, text, type Value, withMark } from '../evaluate/value.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { ask, askerAt } from './asking.ts';
import { cradleMember } from './injection.ts';
import { projectOf } from './project.ts';
import { type Holder, holderOf, type Setting, settingsNamed } from './sharing.ts';

/** What is read as `name` from an object of which nothing else is known; null when nobody set it. */
export function sharedMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  return (
    cradleMember(of, name, node, world) ??
    askedMember(of, name, node, world) ??
    keptMember(of, name, node, world) ??
    setMember(of, name, node, world)
  );
}

/** A component that says `inject: ['pleo']`. */
function askedMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  const asked = of.kind === 'fields' ? of.read('inject') : null;
  if (asked?.kind === 'list')
    return asked.items.some((item) => knownText(item) === name)
      ? ask(text(name), askerAt(node, world), world)
      : null;
  const from = asked?.kind === 'fields' ? asked.read(name) : null;
  const token = from?.kind === 'fields' ? (from.read('from') ?? text(name)) : from;
  return token && ask(token, askerAt(node, world), world);
}

/** The name in `made.by` of `get` of what keeps things by name. */
const KEPT = 'kept';

/** `c.get('pleo')` after `c.set('pleo', …)`, and the same of applications: the call gives what was kept. */
function keptMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  const call = node.parent;
  if (name !== 'get' || !ts.isCallExpression(call) || call.expression !== node) return null;
  const [key, ...others] = call.arguments;
  if (!key || others.length > 0 || !ts.isStringLiteralLike(key)) return null;
  const kept = settingsNamed(key.text, world).filter(
    ({ holder }) => KEEPERS[holder] !== undefined && isHeld(KEEPERS[holder], of),
  );
  const value = valueOfSettings(kept, key.text, node, world);
  return (
    value && { kind: 'foreign', module: null, path: [], made: { by: KEPT, options: value }, node, trail: [] }
  );
}

/** What keeps settings that are read with `get`. */
const KEEPERS: Readonly<Partial<Record<Holder, Holder>>> = { var: 'context', settings: 'application' };

/** What such a call gives; null for other calls. */
export function callKept({ made, path }: Foreign): Value | null {
  return made?.by === KEPT && path.length === 0 ? made.options : null;
}

function setMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  const read = settingsNamed(name, world).filter(({ holder }) =>
    holder === 'everywhere' ? of.kind !== 'foreign' : isHeld(holder, of),
  );
  return valueOfSettings(read, name, node, world);
}

function valueOfSettings(
  settings: readonly Setting[],
  name: string,
  node: TS.Node,
  world: World,
): Value | null {
  const project = projectOf(node.getSourceFile().fileName);
  const own = settings.filter((setting) => projectOf(setting.node.getSourceFile().fileName) === project);
  const values = (own.length > 0 ? own : settings).flatMap((setting) => {
    // What is set from itself: `req.pleo = req.pleo ?? create()`.
    const isInside = setting.node.pos <= node.pos && node.end <= setting.node.end;
    if (isInside && setting.node.getSourceFile() === node.getSourceFile()) return [];
    const value = setting.value(world);
    const options = value ? optionsOf(value).filter((option) => counts(option, setting)) : [];
    return options.length > 0 ? [withMark(oneOf(options, node), setting.node, `set as ${name}`)] : [];
  });
  return values.length > 0 ? oneOf(values, node) : null;
}

/** Whether an object is of the kind that holds the setting. */
function isHeld(holder: Holder, of: Value): boolean {
  return optionsOf(of).some((option) => option.kind === 'unknown' && holders(option.name).has(holder));
}

/** What an unknown object is, by what it is called: `req.server` is an application, `Fastify()` gives one. */
function holders(name: string): ReadonlySet<string> {
  const last = /([\w$]+)\W*$/.exec(name)?.[1] ?? '';
  const made = /^([\w$.]+)\(/.exec(name)?.[1] ?? '';
  const isApplication = /fastify[^.]*\(/i.test(name) ? holderOf('fastify') : null;
  const own = last === 'state' && !name.includes('.') ? null : holderOf(last);
  return new Set([own, holderOf(made), isApplication].filter((holder) => holder !== null));
}

/** Whether a value is worth following from there: texts and numbers of many kinds are written into requests. */
function counts(value: Value, { isWritten }: Setting): boolean {
  if (!isWritten) return value.kind !== 'unknown' || value.owner !== null;
  if (value.kind === 'fields' || value.kind === 'function') return true;
  return value.kind === 'foreign' && value.made !== null;
}
