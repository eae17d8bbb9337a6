const PLEO_ORIGIN = 'https://openapi.pleo.io';

const getBody = <T>(response: Response): Promise<T> => {
  const contentType = response.headers.get('content-type');
  if (contentType?.includes('application/json')) {
    return response.json() as Promise<T>;
  }
  return response.text() as Promise<T>;
};

const getUrl = (contextUrl: string): string => {
  // the generated urls are relative ("/accounts?pageSize=10")
  const url = new URL(contextUrl, 'http://relative');
  const requestUrl = new URL(`${PLEO_ORIGIN}/v1${url.pathname}${url.search}`);
  return requestUrl.toString();
};

const getHeaders = (headers?: HeadersInit): HeadersInit => ({
  ...headers,
  Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`,
});

export const customFetch = async <T>(url: string, options: RequestInit): Promise<T> => {
  const requestUrl = getUrl(url);
  const requestInit: RequestInit = {
    ...options,
    headers: getHeaders(options.headers),
  };

  const response = await fetch(requestUrl, requestInit);
  const data = await getBody<T>(response);

  return { status: response.status, data, headers: response.headers } as T;
};
