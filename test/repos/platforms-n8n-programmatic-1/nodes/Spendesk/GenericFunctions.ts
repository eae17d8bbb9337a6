import type { IDataObject, IExecuteFunctions, IHttpRequestMethods, IRequestOptions } from 'n8n-workflow';

// same calling convention as the Pleo node so that we can share tests
export async function spendeskApiRequest(
	this: IExecuteFunctions,
	method: IHttpRequestMethods,
	resource: string,
	body: IDataObject = {},
	qs: IDataObject = {},
) {
	const options: IRequestOptions = {
		method,
		qs,
		body,
		uri: `https://public-api.spendesk.com/v1${resource}`,
		json: true,
	};
	return this.helpers.requestWithAuthentication.call(this, 'spendeskApi', options);
}
