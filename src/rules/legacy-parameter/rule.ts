/** Names of the legacy API on a request to the external API, and what else its operation does not take or misses. */

import type { CallFact, LegacyName, NameFaults, PlacedName } from '../../model/finding.ts';
import { lowerFirst, upperFirst } from '../../model/first-letter.ts';
import { listed } from '../../model/listed.ts';
import { defineRule } from '../rule.ts';
import { endpointOf, problemAt, subjectOf } from '../wording.ts';

export const legacyParameter = defineRule({
  id: 'legacy-parameter',
  severity: 'error',
  topic: 'external-call',
  summary:
    'a legacy parameter sent to the external API, the required company left out, or a limit above the maximum',

  *checkCall(fact) {
    const { call, names } = fact;
    const said = [...legacyWords(names.legacy), ...missingWords(names), ...excessWords(names)];
    // Of a call that is known in part only, a name that is not seen may be sent all the same.
    if (said.length === 0 || (call.certainty === 'possible' && names.legacy.length === 0)) return;
    yield problemAt(withoutReplacements(fact), {
      what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API ${listed(said.map(({ what }) => what))}.`,
      why: whyFor(names),
      next: `${upperFirst(said.map(({ next }) => next).join('; '))}.`,
    });
  },
});

/** What takes the place of a superseded operation is the matter of another rule. */
function withoutReplacements(fact: CallFact): CallFact {
  return { ...fact, replacements: [] };
}

interface Words {
  /** Goes on from "calls GET /v2/employees of Pleo's external API ". */
  readonly what: string;
  /** An order, without a full stop. */
  readonly next: string;
}

function legacyWords(legacy: readonly LegacyName[]): Words[] {
  if (legacy.length === 0) return [];
  const names = legacy.map(({ name }) => `\`${name}\``);
  return [
    {
      what: `with ${listed(names)}, ${names.length === 1 ? 'a name' : 'names'} of the legacy API`,
      next: legacy.map(moveWords).join('; '),
    },
  ];
}

function moveWords({ name, in: place, becomes, note }: LegacyName): string {
  const [told = ''] = note.split(/\.(?: |$)/);
  const remark = told === '' ? '' : ` (${lowerFirst(told)})`;
  const [first] = becomes;
  if (!first && told === '') return `leave \`${name}\` out of the ${place}`;
  if (!first) return `drop \`${name}\` from the ${place}, which has no equivalent here${remark}`;
  const targets = becomes.map((target) => `\`${target.name}\``).join(' or ');
  return `send \`${name}\` as ${targets} in the ${first.in}${remark}`;
}

function missingWords({ missing }: NameFaults): Words[] {
  const [first] = missing;
  if (!first) return [];
  const names = either(missing);
  return [{ what: `without ${names}`, next: `add ${names} to the ${first.in}` }];
}

function excessWords({ excess }: NameFaults): Words[] {
  if (!excess) return [];
  const { name, value, maximum } = excess;
  return [
    {
      what: `with a \`${name}\` of ${value}`,
      next: `send a \`${name}\` of at most ${maximum} and read the further pages`,
    },
  ];
}

function whyFor({ legacy, missing, excess }: NameFaults): string {
  if (legacy.length > 0)
    return `The operation has no ${legacy.length === 1 ? 'parameter of this name' : 'parameters of these names'}.`;
  if (missing.length > 0)
    return 'The operation has to be told whose data it is asked for; the legacy API took the company from the token.';
  return `The operation takes ${excess ? `at most ${excess.maximum}` : 'less'}.`;
}

function either(names: readonly PlacedName[]): string {
  return names.map(({ name }) => `\`${name}\``).join(' or ');
}
