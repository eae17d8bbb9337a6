import { json } from '@sveltejs/kit'
import { pleo } from '$lib/server/pleo'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ fetch, locals }) => {
  const found = await pleo<{ data: unknown[] }>(fetch, `/v0/aggregations/tags?company_id=${locals.companyId}`, {
    includeArchived: false,
  })
  return json({ count: found.data.length })
}
