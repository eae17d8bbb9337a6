import { FetchTransport, type HttpTransport } from '@orbit/http';

export class HibobClient {
  readonly transport: HttpTransport;

  constructor(user: string, key: string) {
    this.transport = new FetchTransport({
      baseUrl: 'https://api.hibob.com/v1',
      headers: () => ({ Authorization: `Basic ${btoa(`${user}:${key}`)}` }),
    });
  }

  employees() {
    return this.transport.request<{ employees: { id: string; email: string }[] }>({ method: 'GET', path: '/employees' });
  }

  employee(id: string) {
    return this.transport.request<{ email: string; number: string }>({ method: 'GET', path: `/employees/${id}` });
  }
}
