/** Environment variables → what the settings files of the repository and the user's configuration give them. */

import type { Setting } from '../settings/setting.ts';
import type { TS } from '../syntax/typescript.ts';
import type { World } from './frame.ts';
import { oneOf, optionsOf, type Text, type Unknown, unknown, type Value } from './value.ts';

/** `value` with what is known of each environment variable among its options. */
export function withEnvironment(value: Value, node: TS.Node, world: World): Value {
  if (!optionsOf(value).some(isOpenVariable)) return value;
  const options = optionsOf(value).flatMap((option): Value[] =>
    isOpenVariable(option) ? [lookedUp(option, world)] : [option],
  );
  return oneOf(options, node, value.kind === 'one-of' && value.every);
}

function isOpenVariable(value: Value): value is Unknown {
  return value.kind === 'unknown' && value.why === 'environment' && value.lookedUp === undefined;
}

/**
 * The user's own value alone; else what the files say, and the variable itself: a deployment may set another value.
 */
function lookedUp(variable: Unknown, world: World): Value {
  const own = world.environment.given(variable.name);
  if (own !== null) {
    const mark = { node: variable.node, note: `${variable.name} as configured` };
    return { kind: 'text', pieces: [own], trail: [...variable.trail, mark] };
  }
  const found = world.environment.settings.variable(variable.name);
  return withSettings(variable, found);
}

/** Settings as the alternatives of something that only they decide. */
export function withSettings(of: Unknown, found: readonly Setting[]): Value {
  const left: Unknown = { ...of, lookedUp: found.length > 0 ? 'defined' : 'undefined' };
  return oneOf([...found.map((setting) => settingText(setting, of)), left], of.node);
}

/** A setting's text; references that nothing resolves are holes. */
function settingText(setting: Setting, of: Unknown): Text {
  const mark = { node: setting, note: `${setting.name || 'value'} set here` };
  const pieces = setting.value
    .split(/(\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}]*\})/)
    .flatMap((piece, index): (string | Unknown)[] => {
      if (index % 2 === 1) return [{ ...unknown('environment', piece, of.node), lookedUp: 'undefined' }];
      return piece === '' ? [] : [piece];
    });
  return { kind: 'text', pieces, trail: [...of.trail, mark] };
}
