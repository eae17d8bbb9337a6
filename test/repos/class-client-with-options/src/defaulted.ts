interface Options {
  token: string;
  baseUrl?: string;
}

export class Pleo {
  private readonly baseUrl: string;
  private readonly token: string;

  constructor({ token, baseUrl = 'https://openapi.pleo.io/v1' }: Options) {
    this.token = token;
    this.baseUrl = baseUrl;
  }

  employees() {
    return this.get('/employees'); // expect: legacy-call getEmployees
  }

  taxCode(id: string) {
    return this.get(`/tax-codes/${id}`); // expect: legacy-call getTaxCode
  }

  private get(path: string) {
    return fetch(this.baseUrl + path, { headers: { Authorization: `Bearer ${this.token}` } });
  }
}

export const pleo = new Pleo({ token: process.env.PLEO_TOKEN ?? '' });
