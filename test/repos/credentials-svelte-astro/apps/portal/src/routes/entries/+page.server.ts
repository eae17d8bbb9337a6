import { env } from '$env/dynamic/public';
import { pleo } from '$lib/server/pleo';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const qs = new URLSearchParams({ company_id: env.PUBLIC_PLEO_COMPANY_ID ?? '', limit: '50' });
	const after = url.searchParams.get('after');
	if (after) qs.set('after', after);
	const { data, pagination } = await pleo<{ data: any[]; pagination: any }>(`/v1/accounting-entries:search?${qs}`, {
		method: 'POST',
		body: JSON.stringify({ includeDeleted: false })
	});
	return { entries: data, next: pagination?.endCursor ?? null };
};
