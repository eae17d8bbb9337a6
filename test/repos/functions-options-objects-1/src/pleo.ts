import { request } from "undici";
import type { Dispatcher } from "undici";

const DEFAULT_ROOT = "https://openapi.pleo.io/v1";

export interface PleoCall {
	/** relative to the root, with a leading slash */
	path: string;
	method?: Dispatcher.HttpMethod;
	query?: Record<string, string | number>;
	json?: unknown;
	root?: string;
	token?: string;
	signal?: AbortSignal;
}

export async function pleo<T>({
	path: resource,
	method: verb = "GET",
	query: qs,
	json: payload,
	root: prefix = DEFAULT_ROOT,
	token: bearer = process.env.PLEO_TOKEN,
	...rest
}: PleoCall): Promise<T> {
	const { statusCode, body } = await request(prefix + resource, {
		method: verb,
		query: qs,
		headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
		body: payload ? JSON.stringify(payload) : undefined,
		...rest,
	});
	if (statusCode >= 400) throw new Error(`HTTP ${statusCode} for ${verb} ${resource}`);
	return (await body.json()) as T;
}

/** Positional variant for one-liners. */
export const get = <T>(path: string, { limit = 50, offset: pageOffset = 0, ...more }: { limit?: number; offset?: number; signal?: AbortSignal } = {}) =>
	pleo<T>({ path, query: { pageSize: limit, pageOffset }, ...more });
