import fetch from 'node-fetch';

export class Pleo {
  #token;
  #root = 'https://openapi.pleo.io/v1';

  constructor(token) {
    this.#token = token;
  }

  async #get(path, query) {
    const qs = query ? '?' + new URLSearchParams(query) : '';
    const res = await fetch(this.#root + path + qs, { headers: { Authorization: 'Bearer ' + this.#token } });
    if (!res.ok) throw new Error(`GET ${path}: ${res.status}`);
    return res.json();
  }

  expenses(dateFrom, dateTo) {
    return this.#get('/expenses', { dateFrom, dateTo, pageSize: 500 }); // expect: legacy-call getExpenses (certain)
  }

  tags(groupId) {
    return this.#get(`/tag-groups/${groupId}/tags`, { hidden: false }); // expect: legacy-call getTags (certain)
  }

  async people() {
    const { employees } = await this.#get('/employees'); // expect: legacy-call getEmployees (certain)
    return employees.map(({ id, email }) => ({ id, email }));
  }
}
