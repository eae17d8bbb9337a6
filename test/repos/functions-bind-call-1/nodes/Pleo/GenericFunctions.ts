import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestMethods,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IPollFunctions,
	JsonObject,
} from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

type Context = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

export async function pleoApiRequest(
	this: Context,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
) {
	const options: IHttpRequestOptions = {
		method,
		url: `https://openapi.pleo.io/v1${endpoint}`,
		qs,
		body,
		json: true,
	};
	if (Object.keys(body).length === 0) delete options.body;

	try {
		return await this.helpers.httpRequestWithAuthentication.call(this, 'pleoApi', options);
	} catch (error) {
		throw new NodeApiError(this.getNode(), error as JsonObject);
	}
}

export async function pleoApiRequestAllItems(
	this: Context,
	propertyName: string,
	method: IHttpRequestMethods,
	endpoint: string,
	qs: IDataObject = {},
) {
	const items: IDataObject[] = [];
	qs.pageSize = 100;
	qs.pageOffset = 0;
	let next: number | undefined = 0;

	do {
		qs.pageOffset = next;
		const page = await pleoApiRequest.call(this, method, endpoint, {}, qs);
		items.push(...(page[propertyName] as IDataObject[]));
		next = page.metadata?.pageInfo?.nextPageOffset;
	} while (next);

	return items;
}
