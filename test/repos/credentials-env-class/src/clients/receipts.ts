/** Receipts are big, so they are streamed with fetch instead of axios. */
export class ReceiptClient {
  private readonly base = 'https://external.pleo.io';
  private readonly key = process.env.PLEO_STAGING_KEY ?? '';

  private headers(accept: string): Headers {
    const headers = new Headers({ Accept: accept });
    headers.set('Authorization', `Basic ${Buffer.from(this.key + ':').toString('base64')}`); // expect: environment-mismatch
    return headers;
  }

  async list(entryId: string): Promise<Array<{ id: string; mimeType: string }>> {
    const res = await fetch(`${this.base}/v1/accounting-entries/${entryId}/receipts`, {
      headers: this.headers('application/json'),
    });
    return ((await res.json()) as { data: Array<{ id: string; mimeType: string }> }).data;
  }

  async download(entryId: string, receiptId: string): Promise<ReadableStream | null> {
    const res = await fetch(`${this.base}/v1/accounting-entries/${entryId}/receipts/${receiptId}`, {
      headers: this.headers('*/*'),
    });
    return res.body;
  }
}
