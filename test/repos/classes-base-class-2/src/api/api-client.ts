import axios, { AxiosRequestConfig } from 'axios'

export interface CallOptions {
  method?: 'get' | 'post' | 'put' | 'patch' | 'delete'
  params?: Record<string, unknown>
  data?: unknown
}

export abstract class ApiClient {
  /** scheme and host, no trailing slash */
  protected abstract readonly host: string
  protected readonly prefix: string = ''

  protected abstract get headers(): Record<string, string>

  protected async call<T>(endpoint: string, opts: CallOptions = {}): Promise<T> {
    const config: AxiosRequestConfig = {
      method: opts.method ?? 'get',
      url: this.host + this.prefix + endpoint,
      headers: this.headers,
      params: opts.params,
      data: opts.data,
    }
    try {
      const response = await axios.request<T>(config)
      return response.data
    } catch (err) {
      throw this.translate(err)
    }
  }

  protected translate(err: unknown): Error {
    return err instanceof Error ? err : new Error(String(err))
  }
}

/** Adds the usual Authorization header. */
export abstract class BearerClient extends ApiClient {
  constructor(private readonly accessToken: string) {
    super()
  }

  protected get headers() {
    return { Authorization: `Bearer ${this.accessToken}` }
  }
}
