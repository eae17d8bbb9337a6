import type { IDataObject, IExecuteFunctions, IHttpRequestMethods } from 'n8n-workflow';

export async function pleoApiRequest(
	this: IExecuteFunctions,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
): Promise<any> {
	return await this.helpers.httpRequestWithAuthentication.call(this, 'pleoApi', {
		method,
		url: `https://external.pleo.io${endpoint}`,
		body,
		qs,
		json: true,
	});
}

/** node version 1 only */
export async function pleoLegacyApiRequest(
	this: IExecuteFunctions,
	method: IHttpRequestMethods,
	endpoint: string,
	qs: IDataObject = {},
): Promise<any> {
	return await this.helpers.httpRequestWithAuthentication.call(this, 'pleoLegacyApi', {
		method,
		url: `https://openapi.pleo.io/v1${endpoint}`,
		qs,
		json: true,
	});
}
