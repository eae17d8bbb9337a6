import type { IDataObject, IExecuteFunctions, IHttpRequestMethods, IHttpRequestOptions } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

export async function pleoApiRequest(
  this: IExecuteFunctions,
  method: IHttpRequestMethods,
  endpoint: string,
  body: IDataObject = {},
  qs: IDataObject = {},
): Promise<any> {
  const options: IHttpRequestOptions = {
    method,
    url: `https://openapi.pleo.io/v1${endpoint}`,
    qs,
    json: true,
  };
  if (Object.keys(body).length > 0) options.body = body;

  try {
    return await this.helpers.httpRequestWithAuthentication.call(this, 'pleoApi', options);
  } catch (error) {
    throw new NodeApiError(this.getNode(), error as any);
  }
}
