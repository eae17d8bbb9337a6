import { env } from '$env/dynamic/private';
import type { RequestHandler } from './$types';

const ORIGIN = 'https://openapi.pleo.io';

// read only: everything below /api/legacy goes to Pleo as it is
export const GET: RequestHandler = ({ fetch, params, url }) =>
	fetch(`${ORIGIN}/${params.rest}${url.search}`, { headers: { authorization: `Bearer ${env.PLEO_TOKEN}` } }); // expect: legacy-call (possible)
