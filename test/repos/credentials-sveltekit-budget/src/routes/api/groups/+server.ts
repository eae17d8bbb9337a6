import { json } from '@sveltejs/kit';
import { PLEO_EXTERNAL_KEY } from '$env/static/private';

export async function GET({ fetch }) {
	const res = await fetch('https://openapi.pleo.io/v1/account-groups?pageSize=100', {
		headers: {
			Authorization: `Bearer ${PLEO_EXTERNAL_KEY}` // expect: api-key-on-legacy
		}
	});
	const { accountGroups } = await res.json();
	return json(accountGroups.filter((g) => !g.hidden));
}
