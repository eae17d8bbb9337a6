import type { IDataObject, IExecuteFunctions, IHttpRequestMethods, IHttpRequestOptions, ILoadOptionsFunctions, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

export async function pleoApiRequest(
	this: IExecuteFunctions | ILoadOptionsFunctions,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
) {
	const options: IHttpRequestOptions = {
		method,
		url: `https://openapi.pleo.io/v1${endpoint}`,
		body,
		qs,
		json: true,
	};
	if (Object.keys(body).length === 0) delete options.body;
	try {
		return await this.helpers.httpRequestWithAuthentication.call(this, 'pleoSpendApi', options);
	} catch (error) {
		throw new NodeApiError(this.getNode(), error as JsonObject);
	}
}

export async function pleoApiRequestAllItems(
	this: IExecuteFunctions,
	property: string,
	endpoint: string,
	qs: IDataObject = {},
): Promise<IDataObject[]> {
	const out: IDataObject[] = [];
	let batch: IDataObject[];
	qs.pageSize = 100;
	qs.pageOffset = 0;
	do {
		const res = await pleoApiRequest.call(this, 'GET', endpoint, {}, qs);
		batch = res[property] as IDataObject[];
		out.push(...batch);
		qs.pageOffset = (qs.pageOffset as number) + batch.length;
	} while (batch.length === 100);
	return out;
}

/** Exchange rate of the day, used by the amount option. */
export async function rateFor(this: IExecuteFunctions, currency: string) {
	const res = await this.helpers.httpRequest({ method: 'GET', url: `https://api.frankfurter.dev/v1/latest?base=${currency}` });
	return res.rates as IDataObject;
}
