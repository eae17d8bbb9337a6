export class PleoEntriesClient {
  static readonly BASE = 'https://external.pleo.io/v1';

  readonly #apiKey: string;
  readonly #companyId: string;

  constructor(apiKey: string, companyId: string) {
    this.#apiKey = apiKey;
    this.#companyId = companyId;
  }

  get #authorization(): string {
    return 'Basic ' + Buffer.from(this.#apiKey + ':', 'utf-8').toString('base64');
  }

  async #send<T>(path: string, init: RequestInit = {}): Promise<T> {
    const res = await fetch(PleoEntriesClient.BASE + path, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...init.headers, Authorization: this.#authorization },
    });
    if (!res.ok) throw new Error(`Pleo ${res.status} on ${path}`);
    return (await res.json()) as T;
  }

  search(from: string) {
    return this.#send<{ data: unknown[] }>(`/accounting-entries:search?company_id=${this.#companyId}`, {
      method: 'POST',
      body: JSON.stringify({ includeDeleted: false, performedAtStart: from }),
    });
  }

  receipts(entryId: string) {
    return this.#send<{ data: unknown[] }>(`/accounting-entries/${entryId}/receipts`);
  }
}
