/** A request to the external API that it does not have. */

import type { CallFact, MeantKind, UnknownRequest } from '../../model/finding.ts';
import { listed } from '../../model/listed.ts';
import { defineRule } from '../rule.ts';
import { describeReplacement, endpointOf, nextFor, problemAt, subjectOf } from '../wording.ts';

export const unknownExternalCall = defineRule({
  id: 'unknown-external-call',
  severity: 'error',
  topic: 'external-call',
  summary: 'a method or path that the external API does not have, with what to call',

  *checkCall(fact) {
    const { call, unknown } = fact;
    if (!unknown) return;
    const { what, why } = describe(unknown);
    yield problemAt(fact, {
      what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} on ${call.host ?? 'the external host'}, ${what}.`,
      why,
      next: nextWords(fact, unknown),
    });
  },
});

interface Words {
  /** Goes on from "`sync()` calls GET /v1/expenses on external.pleo.io, ". */
  readonly what: string;
  readonly why: string;
}

const WORDS: Readonly<Record<MeantKind, Words>> = {
  legacy: {
    what: 'which is a path of the legacy API',
    why: 'The external API does not have the operations of the legacy API under another host: method, path, parameters and answers are its own.',
  },
  method: {
    what: 'which does not take that method there',
    why: 'The external API has no operation with this method on this path.',
  },
  version: {
    what: 'which has that path in another version only',
    why: 'Each resource of the external API has a version of its own in its path; a base URL that ends in a version puts a second one before it.',
  },
  spelling: {
    what: 'which has no such path',
    why: 'The external API has no operation with this path.',
  },
};

function describe({ meant, takes }: UnknownRequest): Words {
  if (takes.length > 0 && meant?.kind !== 'legacy')
    return {
      ...WORDS.method,
      what: `which takes only ${listed(takes)} there`,
    };
  return WORDS[meant?.kind ?? 'spelling'];
}

function nextWords({ replacements, blocked }: CallFact, { meant }: UnknownRequest): string {
  const [first] = replacements;
  if (blocked !== null) return `Nothing replaces it yet: ${blocked}`;
  if (meant?.kind === 'legacy' || !first) return first ? nextFor(replacements) : NOTHING_NEAR;
  return `Call ${describeReplacement(first)}.`;
}

const NOTHING_NEAR =
  "No operation comes close: look in Pleo's reference for one that does what this call is for.";
