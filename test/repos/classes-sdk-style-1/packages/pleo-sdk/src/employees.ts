import type { HttpTransport } from '@orbit/http';
import type { Employee } from './models.js';

export class Employees {
  constructor(private readonly transport: HttpTransport) {}

  get(id: string): Promise<Employee> {
    return this.transport.request({ method: 'GET', path: `/employees/${id}` }); // expect: legacy-call getEmployee
  }

  update(id: string, body: Partial<Employee>): Promise<Employee> {
    return this.transport.request({ method: 'PUT', path: `/employees/${id}`, body }); // expect: legacy-call updateEmployee
  }

  delete = (id: string) => this.transport.request<void>({ method: 'DELETE', path: `/employees/${id}` }); // expect: legacy-call deleteEmployee
}
