/** Staging and production mixed. */

import { isGivenOut } from '../../model/credential.ts';
import { hostOf, nameOf, problemOf } from '../credentials.ts';
import { defineRule } from '../rule.ts';

const WHY =
  'A credential works only in the environment in which it was made, and staging is an environment of its own.';

export const environmentMismatch = defineRule({
  id: 'environment-mismatch',
  severity: 'error',
  topic: 'credential',
  summary: 'staging and production mixed between host, credential and OAuth server',

  *checkCredential(fact) {
    const { credential, environments } = fact;
    const { environment } = credential;
    const known = environments.filter((one) => one !== 'unknown');
    if (environment === 'unknown' || known.length === 0 || known.includes(environment)) return;
    yield problemOf(fact, {
      what: `${nameOf(credential)}, a credential for ${environment} by ${isGivenOut(credential) ? 'the server that gives it out' : 'its name'}, is sent to ${hostOf(fact)}, which is ${known[0]}.`,
      why: WHY,
      next: `Send it to the ${environment} host, or read a credential for ${known[0]} here.`,
      certainty: 'likely',
    });
  },

  *checkMixed(fact) {
    const { name, environment, other, otherEnvironment, location, context, certainty, symbol, evidence } =
      fact;
    yield {
      at: location,
      what: `${name} is for ${environment}, and ${other} beside it is for ${otherEnvironment}.`,
      why: WHY,
      next: 'Take both from the same environment.',
      certainty,
      context,
      identity: [name, other, symbol ?? ''],
      call: null,
      blocked: false,
      replacements: [],
      evidence,
    };
  },
});
