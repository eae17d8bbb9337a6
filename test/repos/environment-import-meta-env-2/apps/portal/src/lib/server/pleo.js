import { PLEO_API, PLEO_API_TOKEN } from '$env/static/private'
import { error } from '@sveltejs/kit'

/**
 * @param {string} resource
 * @param {RequestInit} [init]
 */
export async function pleo(resource, init = {}) {
	const res = await fetch(`${PLEO_API}/${resource}`, {
		...init,
		headers: { authorization: `Bearer ${PLEO_API_TOKEN}`, ...init.headers }
	})
	if (!res.ok) error(502, 'Pleo is not available')
	return res.json()
}
