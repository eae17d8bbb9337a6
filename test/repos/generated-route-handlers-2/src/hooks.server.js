import { env } from '$env/dynamic/private';

/** @type {import('@sveltejs/kit').HandleFetch} */
export async function handleFetch({ event, request, fetch }) {
	if (request.url.startsWith('https://kvitto.example/')) {
		// do not leave the cluster for our own routes
		request = new Request(request.url.replace('https://kvitto.example/', 'http://localhost:3000/'), request);
	}
	request.headers.set('x-request-id', event.locals.requestId ?? '');
	return fetch(request);
}

/** @type {import('@sveltejs/kit').Handle} */
export async function handle({ event, resolve }) {
	const { authorization } = Object.fromEntries(event.request.headers);
	if (event.url.pathname.startsWith('/api/') && authorization !== `Bearer ${env.KVITTO_KEY}`) {
		return new Response('no', { status: 401 });
	}
	return resolve(event);
}
