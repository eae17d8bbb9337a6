import type { IDataObject, IHttpRequestMethods, IPollFunctions } from 'n8n-workflow';

/** Our own announcement service. */
export async function rocketRequest(this: IPollFunctions, method: IHttpRequestMethods, endpoint: string, body?: IDataObject) {
	return this.helpers.httpRequest.call(this, {
		method,
		url: `https://rocket.example.dk/v1${endpoint}`,
		body,
		json: true,
	});
}

export async function rocketEmployees(this: IPollFunctions) {
	return rocketRequest.call(this, 'GET', '/employees');
}
