type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Scalar = string | number | boolean | undefined

/** fluent request builder; immutable until .send() */
export class PleoRequest<T> {
  private constructor(
    private readonly verb: Verb,
    private readonly path: string,
    private readonly params: Record<string, Scalar> = {},
    private readonly payload?: object,
  ) {}

  static get<T>(path: string) { return new PleoRequest<T>('GET', path) }
  static post<T>(path: string) { return new PleoRequest<T>('POST', path) }
  static put<T>(path: string) { return new PleoRequest<T>('PUT', path) }

  query(params: Record<string, Scalar>) { return new PleoRequest<T>(this.verb, this.path, { ...this.params, ...params }, this.payload) }
  body(payload: object) { return new PleoRequest<T>(this.verb, this.path, this.params, payload) }

  async send(): Promise<T> {
    const url = new URL(this.path, 'https://external.pleo.io')
    for (const [k, v] of Object.entries(this.params)) if (v !== undefined) url.searchParams.set(k, String(v))
    const res = await fetch(url, {
      method: this.verb,
      headers: {
        authorization: 'Basic ' + Buffer.from(`${process.env.PLEO_API_KEY}:`).toString('base64'),
        'content-type': 'application/json',
      },
      body: this.payload && JSON.stringify(this.payload),
    })
    if (!res.ok) throw new Error(`${this.verb} ${url.pathname}: ${res.status}`)
    return (await res.json()) as T
  }
}
