/** Environment variables → what the settings files of the repository and the user's configuration give them. */

import type { Resolved } from '../settings/lookup.ts';
import type { TS } from '../syntax/typescript.ts';
import type { World } from './frame.ts';
import { MAX_OPTIONS, oneOf, optionsOf } from './options.ts';
import { type Text, type Unknown, unknown, type Value } from './value.ts';

/** `value` with what is known of each environment variable among its options. */
export function withEnvironment(value: Value, node: TS.Node, world: World): Value {
  if (!optionsOf(value).some(isOpenVariable)) return value;
  const options = optionsOf(value).flatMap((option): Value[] =>
    isOpenVariable(option) ? [variableValue(option, world)] : [option],
  );
  return oneOf(options, node, value.kind === 'one-of' && value.every);
}

/** What settings files give a variable, or what the build puts in its place. */
function variableValue(of: Unknown, world: World): Value {
  const set = withSettings(
    of,
    world.environment.settings.variable(of.name, of.node.getSourceFile().fileName),
    world,
  );
  const built = world.environment.given(of.name) === null ? world.libraries.built(of, world) : null;
  if (!built) return set;
  const open = optionsOf(set).map(
    (option): Value => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option),
  );
  return oneOf([built, ...open], of.node);
}

function isOpenVariable(value: Value): value is Unknown {
  return value.kind === 'unknown' && value.why === 'environment' && value.lookedUp === undefined;
}

/**
 * What a variable or a configuration key may be: the user's own value alone; else what the files say, and the unknown
 * itself, since a deployment may set another value.
 */
export function withSettings(of: Unknown, found: readonly Resolved[], world: World): Value {
  const own = world.environment.given(of.name);
  if (own !== null) {
    const mark = { node: of.node, note: `reads ${of.name}, given in the configuration` };
    const before = of.trail.filter(({ node }) => node !== of.node);
    return { kind: 'text', pieces: own === '' ? [] : [own], trail: [...before, mark] };
  }
  const left: Unknown = { ...of, lookedUp: found.length > 0 ? 'defined' : 'undefined' };
  const followed = found.slice(0, MOST);
  if (found.slice(MOST).some(({ value }) => /^https?:/i.test(value) && !isAmong(followed, value)))
    world.budget.onCut(of.node, 'address');
  return oneOf([...followed.map((resolved) => settingText(resolved, of, world)), left], of.node);
}

function isAmong(all: readonly Resolved[], value: string): boolean {
  return all.some((one) => one.value === value);
}

/** With what a deployment may say, all that is followed. */
const MOST = MAX_OPTIONS - 1;

/** A setting's text; references that nothing resolves are holes. */
function settingText({ value, way }: Resolved, of: Unknown, world: World): Text {
  const marks = way.map((setting) => ({ node: setting, note: `${setting.name || 'value'} set here` }));
  const pieces = value
    .split(/(\$\{\{.{0,300}?\}\}|\{\{.{0,300}?\}\}|\$\{[^}]{0,300}\})/)
    .flatMap((piece, index): (string | Unknown)[] => {
      if (index % 2 === 0) return piece === '' ? [] : [piece];
      const own = world.environment.given(/(?<!\w)(\w+)\W*$/.exec(piece)?.[1] ?? '');
      return own === null ? [{ ...unknown('environment', piece, of.node), lookedUp: 'undefined' }] : [own];
    });
  return { kind: 'text', pieces, trail: [...of.trail, ...marks] };
}
