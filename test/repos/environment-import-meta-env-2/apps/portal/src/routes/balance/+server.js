import { json } from '@sveltejs/kit'
import { env } from '$env/dynamic/private'

export async function GET({ fetch }) {
	const res = await fetch(env.PLEO_API + '/companies/balance', { // expect: legacy-call getCompanyBalance (likely)
		headers: { authorization: `Bearer ${env.PLEO_API_TOKEN}` }
	})
	return json(await res.json())
}
