/** The legacy host in a place that no request seen makes use of. */

import { defineRule } from '../rule.ts';

export const legacyHost = defineRule({
  id: 'legacy-host',
  severity: 'notice',
  topic: 'host',
  summary: 'the legacy host in code or configuration that no request seen reaches',

  *checkHost(fact) {
    yield {
      at: fact.location,
      what: `${fact.host}, the host of Pleo's legacy API, is written here, and no request that was seen uses it.`,
      why: 'An allow-list, a guard or a setting with this host breaks or misleads once the calls have moved.',
      next: 'Change it together with the calls it belongs to, to external.pleo.io, or remove it.',
      certainty: 'certain',
      context: fact.context,
      identity: [fact.host, fact.symbol ?? '', fact.text],
      call: null,
      blocked: false,
      replacements: [],
      evidence: [],
    };
  },
});
