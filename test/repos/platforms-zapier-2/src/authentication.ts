import type { Authentication } from 'zapier-platform-core'
import { Api } from './lib/api.js'

export default {
  type: 'custom',
  fields: [{ key: 'token', type: 'password', required: true }],
  test: async (z, bundle) => new Api(z, bundle).get('/me'), // expect: undocumented-legacy-call (likely)
} satisfies Authentication
