export class ChartOfAccountsClient {
  #headers: Record<string, string>;

  constructor(apiKey: string) {
    this.#headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${apiKey}`, // expect: wrong-auth-scheme
    };
  }

  async create(companyId: string, account: { accountNumber: string; name: string }) {
    const res = await fetch('https://external.pleo.io/v1/chart-of-accounts', {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify({ companyId, ...account }),
    });
    if (res.status === 409) return null;
    return (await res.json()).data;
  }

  async remove(id: string) {
    await fetch(`https://external.pleo.io/v1/chart-of-accounts/${id}`, { method: 'DELETE', headers: this.#headers });
  }
}
