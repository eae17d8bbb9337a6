import { json } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, fetch }) => {
	const upstream = new URL('https://openapi.pleo.io/v1/expenses');
	upstream.searchParams.set('pageOffset', url.searchParams.get('offset') ?? '0');
	const res = await fetch(upstream, { headers: { Authorization: `Bearer ${env.PLEO_API_TOKEN}` } });
	return json(await res.json(), { status: res.status });
};
