/** First piece on the new API. Needs its own key, therefore its own fetch. */
export class EntriesApi {
  private readonly origin = 'https://external.pleo.io';

  constructor(private readonly apiKey: string) {}

  async search(): Promise<unknown[]> {
    const res = await fetch(`${this.origin}/v1/accounting-entries:search`, { // expect: legacy-parameter externalSearchAccountingEntriesV1
      method: 'POST',
      headers: {
        Authorization: `Basic ${Buffer.from(`${this.apiKey}:`).toString('base64')}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({}),
    });
    if (!res.ok) throw new Error(`accounting entries: ${res.status}`);
    const page = (await res.json()) as { data: unknown[] };
    return page.data;
  }
}
