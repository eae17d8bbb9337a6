import { fail } from '@sveltejs/kit';
import { invite, listEmployees } from '$lib/server/employees';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, url }) => {
	const offset = Number(url.searchParams.get('offset') ?? 0);
	return {
		employees: listEmployees(fetch, offset),
		// own endpoint of this app
		me: fetch('/api/me').then((r) => r.json())
	};
};

export const actions: Actions = {
	invite: async ({ request, fetch }) => {
		const email = (await request.formData()).get('email');
		if (typeof email !== 'string') return fail(400, { missing: true });
		return { id: await invite(fetch, email) };
	}
};
