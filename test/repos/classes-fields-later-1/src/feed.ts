export class Feed {
  private _baseUrl = '';
  private _headers: Record<string, string> = {};

  set baseUrl(value: string) {
    this._baseUrl = value.replace(/\/$/, '');
  }

  get baseUrl(): string {
    return this._baseUrl;
  }

  useToken(token: string): this {
    this._headers = { ...this._headers, authorization: `Bearer ${token}` };
    return this;
  }

  async pull<T>(path: string): Promise<T> {
    if (!this._baseUrl) throw new Error('Feed.baseUrl is not set');
    const res = await fetch(`${this.baseUrl}${path}`, { headers: this._headers });
    return res.json() as Promise<T>;
  }
}
