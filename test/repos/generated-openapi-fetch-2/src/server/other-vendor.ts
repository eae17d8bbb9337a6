import createClient, { type Client } from 'openapi-fetch'
import type { paths } from '../lib/pleo-schema'

/** Nifty has tag groups as well. Note the host: openapi.niftypm.com */
export function niftyClient(token: string): Client<paths> {
  const client = createClient<paths>({
    baseUrl: 'https://openapi.niftypm.com/api/v1.0',
    headers: { Authorization: `Bearer ${token}` },
  })
  return client
}

export async function niftyTags(token: string, tagGroupId: string) {
  const nifty = niftyClient(token)
  const { data } = await nifty.GET('/tag-groups/{tagGroupId}/tags', { params: { path: { tagGroupId } } })
  return data ?? []
}

export async function migratedEntries(apiKey: string) {
  const external = createClient<any>({
    baseUrl: 'https://external.pleo.io',
    headers: { Authorization: `Basic ${btoa(`${apiKey}:`)}` },
  })
  return external.POST('/v1/accounting-entries:search', { body: { limit: 50 } }) // expect: legacy-parameter externalSearchAccountingEntriesV1
}
