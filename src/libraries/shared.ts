/** Members that a framework lets everybody read, once somebody set them: `fastify.decorate`, Nuxt's `provide`, `app.locals`. */

import type { World } from '../evaluate/frame.ts';
import { knownText } from '../evaluate/text.ts';
import { oneOf, optionsOf, text, type Value, withMark } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';
import { ask, askerAt } from './asking.ts';
import { cradleMember } from './injection.ts';
import { projectOf } from './project.ts';
import { holderOf, type Setting, settingsNamed } from './sharing.ts';

/** What is read as `name` from an object of which nothing else is known; null when nobody set it. */
export function sharedMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  return (
    cradleMember(of, name, node, world) ??
    askedMember(of, name, node, world) ??
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

function setMember(of: Value, name: string, node: TS.Node, world: World): Value | null {
  const all = settingsNamed(name, world).filter((setting) => isReadFrom(setting, of));
  const project = projectOf(node.getSourceFile().fileName);
  const own = all.filter((setting) => projectOf(setting.node.getSourceFile().fileName) === project);
  const values = (own.length > 0 ? own : all).flatMap((setting) => {
    // What is being set from itself: `req.pleo = req.pleo ?? create()`.
    if (setting.node.pos <= node.pos && node.end <= setting.node.end && isSameFile(setting.node, node))
      return [];
    const value = setting.value(world);
    return value && isThing(value, setting) ? [withMark(value, setting.node, `set as ${name}`)] : [];
  });
  return values.length > 0 ? oneOf(values, node) : null;
}

function isSameFile(a: TS.Node, b: TS.Node): boolean {
  return a.getSourceFile() === b.getSourceFile();
}

/** Whether a member of this object is what the setting set. */
function isReadFrom({ holder }: Setting, of: Value): boolean {
  if (holder === 'everywhere') return of.kind !== 'foreign';
  return optionsOf(of).some((option) => option.kind === 'unknown' && holders(option.name).has(holder));
}

/** What an unknown object is, by what it is called: `req.server` is an application, `Fastify()` gives one. */
function holders(name: string): ReadonlySet<string> {
  const last = /([\w$]+)\W*$/.exec(name)?.[1] ?? '';
  const made = /^([\w$.]+)\(/.exec(name)?.[1] ?? '';
  const isApplication = /fastify/i.test(name) ? holderOf('fastify') : null;
  return new Set([holderOf(last), holderOf(made), isApplication].filter((holder) => holder !== null));
}

/** Requests carry texts and numbers of many kinds; only what does something is worth following from there. */
function isThing(value: Value, { holder }: Setting): boolean {
  const plain = holder === 'request' || holder === 'context' || holder === 'response';
  return optionsOf(value).every((option) =>
    plain
      ? option.kind === 'fields' ||
        option.kind === 'function' ||
        (option.kind === 'foreign' && option.made !== null)
      : option.kind !== 'unknown' || option.owner !== null,
  );
}
