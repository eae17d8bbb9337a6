import { pleo } from '$lib/server/pleo'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, locals }) => {
  const groups = await pleo<{ data: { id: string; name: string }[] }>(
    fetch,
    `/v0/tag-groups?company_id=${locals.companyId}`,
  )
  return { groups: groups.data }
}

export const actions: Actions = {
  archive: async ({ request, fetch, locals }) => {
    const ids = (await request.formData()).getAll('id')
    await pleo(fetch, `/v0/tags/archive?company_id=${locals.companyId}`, { ids })
    return { archived: ids.length }
  },
}
