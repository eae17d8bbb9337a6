import { fail } from '@sveltejs/kit'
import { DINERO_API } from '$env/static/private'
import { pleo } from '$lib/server/pleo'

/** @type {import('./$types').PageServerLoad} */
export async function load({ fetch }) {
	const groups = await pleo('tag-groups') // expect: legacy-call getTagGroups (likely)
	const withTags = await Promise.all(
		groups.map(async (group) => ({
			...group,
			tags: await pleo(`tag-groups/${group.id}/tags`) // expect: legacy-call getTags (likely)
		}))
	)
	const accounts = await fetch(`${DINERO_API}/accounts`).then((r) => r.json())
	return { groups: withTags, accounts }
}

/** @type {import('./$types').Actions} */
export const actions = {
	create: async ({ request }) => {
		const form = await request.formData()
		const value = form.get('value')
		if (!value) return fail(400, { missing: true })
		await pleo('tag-groups/' + form.get('group') + '/tags', { // expect: legacy-call createTag (likely)
			method: 'POST',
			body: JSON.stringify({ attributeValues: [{ attributeId: form.get('attribute'), value }] })
		})
	},
	hide: async ({ request }) => {
		const form = await request.formData()
		await pleo(`tag-groups/${form.get('group')}/tags/${form.get('tag')}`, { // expect: legacy-call updateTag (likely)
			method: 'PATCH',
			body: JSON.stringify({ hidden: true })
		})
	}
}
