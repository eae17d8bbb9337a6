/** The ERP speaks of expenses and accounts too. */
export class Erp {
  constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  putReferenceData(data: object) {
    return this.request('PUT', '/accounts', data);
  }

  async request(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${this.token}` },
      body: JSON.stringify(body),
    });
    return response.json();
  }
}
