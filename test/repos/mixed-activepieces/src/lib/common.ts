import { AuthenticationType, httpClient, HttpMethod, HttpRequest } from '@activepieces/pieces-common';

const BASE = 'https://openapi.pleo.io/v1';
export const pleoUrl = (path: string) => `${BASE}${path}`;

export async function callPleo<T>(token: string, method: HttpMethod, path: string, body?: object): Promise<T> {
  const request: HttpRequest = {
    method,
    url: pleoUrl(path),
    body,
    authentication: { type: AuthenticationType.BEARER_TOKEN, token },
  };
  const { body: answer } = await httpClient.sendRequest<T>(request);
  return answer;
}
