import { json } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import type { RequestHandler } from './$types';

// still on the old API: PUT /expenses has no counterpart we may use yet
export const POST: RequestHandler = async ({ request, fetch }) => {
	const { ids = [] } = await request.json().catch(() => ({}));
	const r = await fetch('https://openapi.pleo.io/v1/expenses', {
		method: 'PUT',
		headers: { Authorization: `Bearer ${env.PLEO_LEGACY_TOKEN}`, 'Content-Type': 'application/json' },
		body: JSON.stringify({ expenseIds: ids, status: 'EXPORTED' })
	});
	return json({ ok: r.ok }, { status: r.ok ? 200 : 502 });
};
