/** Platforms on which a request is no call but an object that the platform reads. One more is one row. */

import type { ClientTable } from './client.ts';
import { n8n } from './tables/n8n.ts';
import { zapier } from './tables/zapier.ts';

/** An object some of whose properties are requests. */
export interface Holder {
  /** What it is called: the property, field or variable that it is the value of; absent: anything. */
  readonly name?: string;
  /** A property that it has besides, when its name alone says too little. */
  readonly beside?: string;
  /** The properties that are requests. */
  readonly requests: readonly string[];
  /** Whether what the platform's description says for all requests counts. */
  readonly shares?: true;
}

export interface DeclaredShape {
  /** What its requests' fields are called, and how they join. */
  readonly table: ClientTable;
  readonly holders: readonly Holder[];
  /** The property of a description that holds what all of its requests share. */
  readonly defaults?: string;
  /** How a text says that it has placeholders: by this start; absent: every text may. */
  readonly marker?: string;
}

export const declaredShapes: readonly DeclaredShape[] = [
  {
    // https://docs.n8n.io/integrations/creating-nodes/build/declarative-style-node/
    table: n8n,
    holders: [
      { name: 'routing', requests: ['request'], shares: true },
      { name: 'test', requests: ['request'] },
    ],
    defaults: 'requestDefaults',
    marker: '=',
  },
  {
    // https://docs.zapier.com/platform/build-cli/overview#shorthand-http-requests
    table: zapier,
    holders: [
      {
        name: 'operation',
        requests: [
          'perform',
          'performList',
          'performGet',
          'performSubscribe',
          'performUnsubscribe',
          'performBulk',
          'performResume',
        ],
      },
      { beside: 'type', requests: ['test'] },
      { name: 'oauth2Config', requests: ['getAccessToken', 'refreshAccessToken'] },
      { name: 'sessionConfig', requests: ['perform'] },
    ],
  },
];
