import { PLEO_BASE_URL, PLEO_TOKEN } from '$env/static/private';

type Fetch = typeof globalThis.fetch;

const authorization = `Bearer ${PLEO_TOKEN}`;

export async function listEmployees(fetch: Fetch, pageOffset: number) {
	const url = new URL(`${PLEO_BASE_URL}/employees`);
	url.searchParams.set('pageOffset', String(pageOffset));
	url.searchParams.set('pageSize', '50');
	const res = await fetch(url, { headers: { authorization } }); // expect: legacy-call getEmployees (likely)
	const { employees } = await res.json();
	return employees as { id: string; email: string }[];
}

export async function invite(fetch: Fetch, email: string): Promise<string> {
	const res = await fetch(`${PLEO_BASE_URL}/employees`, { // expect: legacy-call createEmployee (likely)
		method: 'POST',
		headers: { authorization, 'content-type': 'application/json' },
		body: JSON.stringify({ email })
	});
	return (await res.json()).id;
}
