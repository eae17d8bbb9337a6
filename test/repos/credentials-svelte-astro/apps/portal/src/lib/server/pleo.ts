import { PLEO_API_KEY } from '$env/static/private';

const AUTH = 'Basic ' + btoa(PLEO_API_KEY + ':');

export async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
	const res = await fetch(new URL(path, 'https://external.pleo.io'), {
		...init,
		headers: { 'content-type': 'application/json', ...init.headers, authorization: AUTH }
	});
	if (!res.ok) throw new Error(`pleo ${path}: ${res.status}`);
	return res.json() as Promise<T>;
}
