/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApiRequestOptions } from './ApiRequestOptions';
import type { OpenAPIConfig } from './OpenAPI';

export const isDefined = <T>(value: T | null | undefined): value is Exclude<T, null | undefined> => {
    return value !== undefined && value !== null;
};

export const getQueryString = (params: Record<string, any>): string => {
    const qs: string[] = [];
    Object.entries(params).forEach(([key, value]) => {
        if (Array.isArray(value)) value.forEach(v => qs.push(`${encodeURIComponent(key)}=${encodeURIComponent(String(v))}`));
        else if (isDefined(value)) qs.push(`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
    });
    if (qs.length > 0) {
        return `?${qs.join('&')}`;
    }
    return '';
};

const getUrl = (config: OpenAPIConfig, options: ApiRequestOptions): string => {
    const encoder = config.ENCODE_PATH || encodeURI;

    const path = options.url
        .replace('{api-version}', config.VERSION)
        .replace(/{(.*?)}/g, (substring: string, group: string) => {
            if (options.path?.hasOwnProperty(group)) {
                return encoder(String(options.path[group]));
            }
            return substring;
        });

    const url = `${config.BASE}${path}`;
    if (options.query) {
        return `${url}${getQueryString(options.query)}`;
    }
    return url;
};

export const getHeaders = async (config: OpenAPIConfig, options: ApiRequestOptions): Promise<Headers> => {
    const token = typeof config.TOKEN === 'function' ? await config.TOKEN(options) : config.TOKEN;
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (token) {
        headers['Authorization'] = `Bearer ${token}`;
    }
    if (options.body !== undefined) {
        headers['Content-Type'] = options.mediaType ?? 'application/json';
    }
    return new Headers(headers);
};

export const sendRequest = async (config: OpenAPIConfig, options: ApiRequestOptions, url: string, body: any, headers: Headers): Promise<Response> => {
    const request: RequestInit = {
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        method: options.method,
    };
    if (config.WITH_CREDENTIALS) {
        request.credentials = config.CREDENTIALS;
    }
    return await fetch(url, request);
};

/**
 * Request method
 * @param config The OpenAPI configuration object
 * @param options The request options from the service
 * @throws Error
 */
export const request = <T>(config: OpenAPIConfig, options: ApiRequestOptions): Promise<T> => {
    return new Promise<T>(async (resolve, reject) => {
        try {
            const url = getUrl(config, options);
            const headers = await getHeaders(config, options);
            const response = await sendRequest(config, options, url, options.body, headers);
            if (!response.ok) {
                throw new Error(options.errors?.[response.status] ?? response.statusText);
            }
            resolve(response.status === 204 ? undefined as T : await response.json());
        } catch (error) {
            reject(error);
        }
    });
};
