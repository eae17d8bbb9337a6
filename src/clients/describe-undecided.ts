/** A request that could not be decided → one sentence: what stopped us, and what would help. */

import { nameOf } from '../evaluate/evaluate.ts';
import type { Unknown } from '../evaluate/value.ts';
import type { Unresolved } from '../model/report.ts';
import { locate } from '../syntax/program.ts';
import { quotedName } from './describe-hole.ts';
import type { Undecided } from './find-calls.ts';

const FILE = 'pleo-migrate.config.json';

/** What is told of it. */
export function describeUndecided({ place, hole }: Undecided): Unresolved {
  const [stopped, helps] = hole.why === 'environment' ? environment(hole) : elsewhere(hole);
  return { at: locate(place), reason: `\`${nameOf(place)}\` goes to a host ${stopped}; ${helps}.` };
}

type Words = readonly [stopped: string, helps: string];

function environment(hole: Unknown): Words {
  const name = quotedName(hole);
  if (name.startsWith('the provider')) return [`that only a platform knows, as ${name}`, 'look it up there'];
  // A reference such as `${{ vars.PLEO_URL }}` is answered by its last word.
  const variable = /([\w.-]*\w)\W*$/.exec(hole.name)?.[1] ?? hole.name;
  if (hole.lookedUp === 'defined')
    return [
      `set by ${name}, for which this repository has no value that is a host of Pleo's`,
      `say the value of ${variable} in production under "env" in ${FILE}, or list its host under "hosts" if that forwards to Pleo`,
    ];
  const value = variable === name ? 'its value' : `the value of ${variable}`;
  return [`set by ${name}, which this repository does not define`, `say ${value} under "env" in ${FILE}`];
}

function elsewhere(hole: Unknown): Words {
  const name = quotedName(hole);
  const helps = `describe the function that sends it under "clients" in ${FILE}, with its base`;
  switch (hole.why) {
    case 'parameter':
      return [
        `that comes from ${name}, a parameter that nobody in this repository passes a known value`,
        helps,
      ];
    case 'call':
      return [`that comes from ${name}, a call that could not be followed`, helps];
    case 'import':
    case 'global':
      return [`that comes from ${name}, which is not defined in this repository`, helps];
    case 'answer':
      return ['that another service answers with', 'only a run can tell'];
    default:
      return [`that comes from ${name}, which is only known when the program runs`, helps];
  }
}
