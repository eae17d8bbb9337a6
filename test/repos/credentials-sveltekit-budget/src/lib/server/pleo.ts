import { env } from '$env/dynamic/private';

const external = 'https://external.pleo.io';

export async function chartOfAccounts(companyId: string) {
	const res = await fetch(external + '/v1/chart-of-accounts:search', {
		method: 'POST',
		headers: {
			Authorization: `Bearer ${env.PLEO_API_TOKEN}`, // expect: shared-credential
			'Content-Type': 'application/json'
		},
		body: JSON.stringify({ companyId })
	});
	return (await res.json()).data;
}

export async function companies() {
	const res = await fetch(external + '/v1/companies', {
		headers: { Authorization: `Basic ${env.PLEO_STANDALONE_KEY}:` } // expect: wrong-auth-scheme
	});
	return (await res.json()).data;
}
