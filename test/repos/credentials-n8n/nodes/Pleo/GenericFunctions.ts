import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestMethods,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
} from 'n8n-workflow';

export async function pleoApiRequest(
	this: IExecuteFunctions | ILoadOptionsFunctions,
	method: IHttpRequestMethods,
	endpoint: string,
	body: IDataObject = {},
	qs: IDataObject = {},
) {
	const authentication = this.getNodeParameter('authentication', 0) as string;
	const options: IHttpRequestOptions = {
		method,
		url: `https://external.pleo.io${endpoint}`,
		qs,
		json: true,
	};
	if (Object.keys(body).length) options.body = body;

	const credentialType = authentication === 'oAuth2' ? 'pleoOAuth2Api' : 'pleoApi';
	return this.helpers.httpRequestWithAuthentication.call(this, credentialType, options);
}

export async function pleoLegacyRequest(this: IExecuteFunctions, method: IHttpRequestMethods, endpoint: string, body?: IDataObject) {
	return this.helpers.httpRequestWithAuthentication.call(this, 'pleoLegacyApi', {
		method,
		url: `https://openapi.pleo.io/v1${endpoint}`,
		body,
		json: true,
	});
}

/** Binary download: the helper with authentication would parse the answer. */
export async function downloadReceipt(this: IExecuteFunctions, entryId: string, receiptId: string) {
	const credentials = await this.getCredentials('pleoApi');
	const buffer = await this.helpers.httpRequest({
		method: 'GET',
		url: `https://external.pleo.io/v1/accounting-entries/${entryId}/receipts/${receiptId}`,
		auth: { username: 'pleo', password: credentials.apiKey as string }, // expect: wrong-auth-scheme
		encoding: 'arraybuffer',
	});
	return this.helpers.prepareBinaryData(buffer, `${receiptId}.pdf`);
}
