/** A credential that ends up in a browser. */

import { defineRule } from '../rule.ts';

const UNNAMED = 'A credential';

export const credentialInBrowser = defineRule({
  id: 'credential-in-browser',
  severity: 'error',
  topic: 'exposure',
  summary: 'a credential that ends up in a browser bundle',

  *checkExposed(fact) {
    const { name, because, location, certainty, context, symbol } = fact;
    yield {
      at: location,
      what: `${name === null ? UNNAMED : `\`${name}\``} is read by code that runs in a browser: ${because}.`,
      why: 'Everybody who opens the page has the credential, with all that it may do at Pleo.',
      next: 'Call Pleo from a server of your own, keep the credential there under a name that is not public, and revoke this one.',
      certainty,
      context,
      identity: [name ?? UNNAMED, symbol ?? ''],
      call: null,
      blocked: false,
      replacements: [],
      evidence: [],
    };
  },
});
