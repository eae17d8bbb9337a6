/** A credential that ends up in a browser. */

import { defineRule } from '../rule.ts';

export const credentialInBrowser = defineRule({
  id: 'credential-in-browser',
  severity: 'error',
  summary: 'a credential that ends up in a browser bundle',

  *checkExposed(fact) {
    const { name, because, location, certainty, context, symbol, evidence } = fact;
    yield {
      at: location,
      what: `${name.includes(' ') ? name : `\`${name}\``} is read by code that runs in a browser: ${because}.`,
      why: 'Everybody who opens the page has the credential, with all that it may do at Pleo.',
      next: 'Call Pleo from a server of your own, keep the credential there under a name that is not public, and revoke this one.',
      certainty,
      context,
      identity: [name, symbol ?? ''],
      call: null,
      blocked: false,
      replacements: [],
      evidence,
    };
  },
});
