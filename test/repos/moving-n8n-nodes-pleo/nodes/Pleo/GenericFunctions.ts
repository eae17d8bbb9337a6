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
		url: `https://openapi.pleo.io/v1${endpoint}`,
		qs,
		body: Object.keys(body).length ? body : undefined,
		json: true,
	});
}

export async function allEmployees(this: IExecuteFunctions): Promise<IDataObject[]> {
	const out: IDataObject[] = [];
	let pageOffset: number | undefined = 0;
	while (pageOffset !== undefined) {
		const answer = await pleoApiRequest.call(this, 'GET', '/employees', {}, { pageOffset, pageSize: 100 });
		out.push(...answer.employees);
		pageOffset = answer.metadata.pageInfo.nextPageOffset ?? undefined; // expect: changed-field
	}
	return out;
}
