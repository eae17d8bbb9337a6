import type { IDataObject, IExecuteFunctions, IHttpRequestMethods, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

type Ctx = IExecuteFunctions | ILoadOptionsFunctions;

export async function pleoApiRequest(
	this: Ctx,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
): Promise<any> {
	const options: IHttpRequestOptions = {
		method,
		url: `https://external.pleo.io${endpoint}`,
		body,
		qs,
		json: true,
	};
	if (!Object.keys(body).length && method === 'GET') delete options.body;
	return this.helpers.httpRequestWithAuthentication.call(this, 'pleoApi', options);
}

export async function pleoApiRequestAllItems(
	this: Ctx,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
): Promise<IDataObject[]> {
	const items: IDataObject[] = [];
	let page: any;
	do {
		page = await pleoApiRequest.call(this, method, endpoint, body, { ...qs, after: page?.pagination?.endCursor });
		items.push(...page.data);
	} while (page.pagination.hasNextPage);
	return items;
}
