import type {
  IDataObject,
  IExecuteFunctions,
  IHttpRequestMethods,
  IHttpRequestOptions,
  ILoadOptionsFunctions,
  IPollFunctions,
} from 'n8n-workflow'

type Ctx = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions

const HOSTS = {
  production: 'https://openapi.pleo.io',
  staging: 'https://openapi.staging.pleo.io',
} as const

async function baseUrl(this: Ctx): Promise<string> {
  const { environment } = await this.getCredentials<{ environment: keyof typeof HOSTS }>('pleoApi')
  return `${HOSTS[environment]}/v1`
}

export async function apiRequest(
  this: Ctx,
  method: IHttpRequestMethods,
  endpoint: string,
  { body, qs, ...rest }: { body?: IDataObject; qs?: IDataObject; returnFullResponse?: boolean } = {},
) {
  const options: IHttpRequestOptions = {
    ...rest,
    method,
    url: (await baseUrl.call(this)) + endpoint,
    json: true,
  }
  if (body && Object.keys(body).length) options.body = body
  if (qs && Object.keys(qs).length) options.qs = qs

  return this.helpers.httpRequestWithAuthentication.call(this, 'pleoApi', options)
}

export async function* pages<T>(this: Ctx, endpoint: string, key: string, qs: IDataObject = {}): AsyncGenerator<T[]> {
  let pageOffset: number | null = 0
  while (pageOffset !== null) {
    const res: any = await apiRequest.call(this, 'GET', endpoint, { qs: { ...qs, pageOffset, pageSize: 200 } })
    yield res[key]
    pageOffset = res.metadata?.pageInfo?.nextPageOffset ?? null
  }
}
