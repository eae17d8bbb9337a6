/** init() is separate because the constructor must not read the environment. */
export class VatTable {
  #url?: string;
  #token?: string;

  init(env: NodeJS.ProcessEnv = process.env) {
    this.#url = 'https://openapi.pleo.io/v1/tax-codes';
    this.#token = env.PLEO_TOKEN;
  }

  async all() {
    const res = await fetch(this.#url!, { headers: { Authorization: `Bearer ${this.#token}` } }); // expect: legacy-call getTaxCodes
    return (await res.json()).taxCodes;
  }

  async one(id: string) {
    const res = await fetch(`${this.#url}/${id}`, { headers: { Authorization: `Bearer ${this.#token}` } }); // expect: legacy-call getTaxCode
    return res.json();
  }
}

export class EuVatTable {
  #url?: string;

  init() {
    this.#url = 'https://api.vatsense.com/1.0/tax-codes';
  }

  async all() {
    return (await fetch(this.#url!)).json();
  }
}
