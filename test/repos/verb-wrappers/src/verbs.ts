type Method = 'GET' | 'PUT' | 'PATCH' | 'DELETE';

const request = (method: Method, path: string, body?: object) =>
	fetch(`https://openapi.pleo.io/v1${path}`, {
		method,
		headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
		body: body && JSON.stringify(body),
	});

export const get = (path: string) => request('GET', path);
export const put = (path: string, body: object) => request('PUT', path, body);
export const patch = (path: string, body: object) => request('PATCH', path, body);
export const del = (path: string) => request('DELETE', path);
