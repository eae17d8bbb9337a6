import { error, json } from '@sveltejs/kit';
import { PLEO_BASE_URL, PLEO_TOKEN, FORTNOX_BASE_URL } from '$env/static/private';
import type { RequestHandler } from './$types';

const headers = { authorization: `Bearer ${PLEO_TOKEN}` };

export const GET: RequestHandler = async ({ fetch, params, setHeaders }) => {
	const res = await fetch(`${PLEO_BASE_URL}/expenses/${params.id}`, { headers }); // expect: legacy-call getExpense (likely)
	if (!res.ok) error(res.status, 'Pleo said no');
	setHeaders({ 'cache-control': 'private, max-age=60' });
	return json(await res.json());
};

/** SvelteKit has no body for `fetch` of the event other than ours */
export const PUT: RequestHandler = async (event) => {
	const { status } = await event.request.json();
	const res = await event.fetch(`${PLEO_BASE_URL}/expenses`, { // expect: legacy-call updateExpenses (likely)
		method: 'PUT',
		headers: { ...headers, 'content-type': 'application/json' },
		body: JSON.stringify({ expenseIds: [event.params.id], status })
	});
	const voucher = await event.fetch(`${FORTNOX_BASE_URL}/expenses/${event.params.id}`, { method: 'PUT' });
	return json({ pleo: res.ok, fortnox: voucher.ok });
};
