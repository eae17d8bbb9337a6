import type { Bundle, HttpMethod, HttpRequestOptions, ZObject } from 'zapier-platform-core'

const base = process.env.PLEO_STAGE === 'staging' ? 'https://openapi.staging.pleo.io/v1' : 'https://openapi.pleo.io/v1'

export class Api {
  constructor(private readonly z: ZObject, private readonly bundle: Bundle) {}

  private async send<T>(method: HttpMethod, path: string, rest: Partial<HttpRequestOptions> = {}): Promise<T> {
    const response = await this.z.request<T>({
      ...rest,
      method,
      url: base + path,
      headers: { Authorization: `Bearer ${this.bundle.authData.token}` },
      skipThrowForStatus: true,
    })
    if (response.status >= 400) throw new this.z.errors.ResponseError(response)
    return response.data
  }

  get<T>(path: string, params?: Record<string, string | number>) {
    return this.send<T>('GET', path, { params })
  }

  post<T>(path: string, body: object) {
    return this.send<T>('POST', path, { body })
  }

  patch<T>(path: string, body: object) {
    return this.send<T>('PATCH', path, { body })
  }
}
