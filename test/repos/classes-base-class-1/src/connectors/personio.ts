import { RestClient } from './base/rest-client';

export class PersonioConnector extends RestClient {
  constructor(token: string) {
    super({ vendor: 'personio', baseUrl: 'https://api.personio.de/v1', auth: { type: 'bearer', token } });
  }

  listEmployees(offset = 0) {
    return this.get<{ data: unknown[] }>('/employees', { offset, limit: 100 });
  }

  updateEmployee(id: number, attributes: Record<string, unknown>) {
    return this.put(`/employees/${id}`, { attributes });
  }

  removeAttendance(id: number) {
    return this.del(`/attendances/${id}`);
  }
}
