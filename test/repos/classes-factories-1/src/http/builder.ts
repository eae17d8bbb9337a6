export class HttpClient {
  constructor(
    private readonly base: string,
    private readonly headers: Headers,
    private readonly hooks: Array<(res: Response) => void>,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.execute<T>("GET", path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.execute<T>("POST", path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.execute<T>("PATCH", path, body);
  }

  private async execute<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(this.base + path, {
      method,
      headers: this.headers,
      body: body === undefined ? null : JSON.stringify(body),
    });
    this.hooks.forEach((hook) => hook(res));
    return (await res.json()) as T;
  }
}

export class HttpClientBuilder {
  private base = "http://localhost";
  private readonly headers = new Headers({ accept: "application/json" });
  private readonly hooks: Array<(res: Response) => void> = [];

  withBase(base: string): this {
    this.base = base;
    return this;
  }

  withBearer(token: string): this {
    this.headers.set("authorization", `Bearer ${token}`);
    return this;
  }

  withHeader(name: string, value: string): this {
    this.headers.set(name, value);
    return this;
  }

  onResponse(hook: (res: Response) => void): this {
    this.hooks.push(hook);
    return this;
  }

  build(): HttpClient {
    return new HttpClient(this.base, this.headers, this.hooks);
  }
}
