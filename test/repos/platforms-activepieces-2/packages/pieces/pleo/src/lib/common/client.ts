import {
	AuthenticationType,
	httpClient,
	HttpMessageBody,
	HttpMethod,
	HttpRequest,
	HttpResponse,
	QueryParams,
} from '@activepieces/pieces-common';

export const PLEO_API_URL = 'https://openapi.pleo.io/v1';

export type PleoApiCallParams = {
	token: string;
	method: HttpMethod;
	resourceUri: string;
	query?: Record<string, string | number | string[] | undefined>;
	body?: unknown;
};

export async function pleoApiCall<T extends HttpMessageBody>({
	token,
	method,
	resourceUri,
	query,
	body,
}: PleoApiCallParams): Promise<HttpResponse<T>> {
	const qs: QueryParams = {};
	for (const [key, value] of Object.entries(query ?? {})) {
		if (value !== null && value !== undefined) qs[key] = String(value);
	}

	const request: HttpRequest = {
		method,
		url: PLEO_API_URL + resourceUri,
		authentication: { type: AuthenticationType.BEARER_TOKEN, token },
		queryParams: qs,
		body,
	};
	return httpClient.sendRequest<T>(request);
}

export async function pleoPaginatedApiCall<T extends HttpMessageBody>(
	params: PleoApiCallParams & { key: string },
): Promise<T[]> {
	const { key, ...rest } = params;
	const result: T[] = [];
	let pageOffset: number | undefined = 0;
	do {
		const res = await pleoApiCall<any>({ ...rest, query: { ...rest.query, pageOffset, pageSize: 100 } });
		result.push(...res.body[key]);
		pageOffset = res.body.metadata?.pageInfo?.nextPageOffset;
	} while (pageOffset);
	return result;
}
