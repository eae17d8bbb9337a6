import type { Search } from 'zapier-platform-core'

/** Already on the new API, with the OAuth connection of the second account field. */
export default {
  key: 'export_items',
  noun: 'Export item',
  display: { label: 'Find Export Items', description: 'Items of an export job.' },
  operation: {
    perform: {
      url: 'https://external.pleo.io/v3/export-jobs/{{bundle.inputData.jobId}}/items',
      method: 'GET',
      headers: { Authorization: 'Bearer {{bundle.authData.access_token}}' },
    },
  },
} satisfies Search
